/** What every table has in common: moments in portable SQL. */
@NullMarked
package netiquette.server.storage;

import org.jspecify.annotations.NullMarked;
