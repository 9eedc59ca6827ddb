/** The choices a team makes: each with what speaks for and against it. */
@NullMarked
package netiquette.admin.choice;

import org.jspecify.annotations.NullMarked;
