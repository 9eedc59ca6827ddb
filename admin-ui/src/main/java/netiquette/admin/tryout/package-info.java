/** The playground: a situation, and what every rule makes of it. */
@NullMarked
package netiquette.admin.tryout;

import org.jspecify.annotations.NullMarked;
