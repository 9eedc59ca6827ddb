package netiquette.server.ruleset;

import java.util.List;
import netiquette.server.team.TeamId;

/**
 * A team's rule set as its draft has it.
 *
 * @param version counts the saves; what is changed next names it
 * @param rules in the order in which they decide
 * @param inForce the revision that devices get
 * @param unpublished whether the draft differs from it
 */
public record RuleSet(
        TeamId team, long version, List<RuleView> rules, List<DialView> dials, Revision inForce, boolean unpublished) {
    /** Copies the lists. */
    public RuleSet {
        rules = List.copyOf(rules);
        dials = List.copyOf(dials);
    }
}
