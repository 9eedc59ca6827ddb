/** The first screen of a new installation: making the first administrator. */
@NullMarked
package netiquette.admin.setup;

import org.jspecify.annotations.NullMarked;
