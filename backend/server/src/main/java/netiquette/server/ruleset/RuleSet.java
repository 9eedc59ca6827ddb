package netiquette.server.ruleset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import netiquette.engine.Level;
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

    /** The rule with that id. */
    public Optional<RuleView> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules that take part and want to be looked at by that day, the oldest first. */
    public List<RuleView> due(LocalDate by) {
        return rules.stream()
                .filter(rule -> rule.on() && !rule.reviewBy().isEmpty())
                .filter(rule -> !LocalDate.parse(rule.reviewBy()).isAfter(by))
                .sorted(Comparator.comparing(RuleView::reviewBy))
                .toList();
    }

    /** The rules that take part and hold somebody's press: it takes a click, or a reason, to go on. */
    public List<RuleView> holding() {
        return rules.stream()
                .filter(rule -> rule.on() && rule.level().chosen().compareTo(Level.CONFIRM) >= 0)
                .toList();
    }
}
