/** Taking what one team has otherwise than the packs to another team, as a file. */
@NullMarked
package netiquette.admin.exchange;

import org.jspecify.annotations.NullMarked;
