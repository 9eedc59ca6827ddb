/** The rule set of a team: the list of rules and the editor of one. */
@NullMarked
package netiquette.admin.ruleset;

import org.jspecify.annotations.NullMarked;
