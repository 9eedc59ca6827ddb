/** The first policy, in a few steps. */
@NullMarked
package netiquette.admin.start;

import org.jspecify.annotations.NullMarked;
