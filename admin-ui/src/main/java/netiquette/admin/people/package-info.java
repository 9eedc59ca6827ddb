/** The people of a team: bringing them in, what they may do, and seeing them off. */
@NullMarked
package netiquette.admin.people;

import org.jspecify.annotations.NullMarked;
