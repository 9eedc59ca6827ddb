/** What a team agrees on beside its rules: read by everybody, written by who keeps the rules. */
@NullMarked
package netiquette.admin.agreement;

import org.jspecify.annotations.NullMarked;
