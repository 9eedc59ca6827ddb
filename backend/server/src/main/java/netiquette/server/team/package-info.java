/** Teams, the groups of people that share a rule set. */
@NullMarked
package netiquette.server.team;

import org.jspecify.annotations.NullMarked;
