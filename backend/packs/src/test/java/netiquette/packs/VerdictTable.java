package netiquette.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Type;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.predicate.Predicate;

/** The rules of a policy that make up the decision table of a received invitation, and what they look at. */
final class VerdictTable {
    private final Policy policy;

    VerdictTable(Policy policy) {
        this.policy = policy;
    }

    Policy policy() {
        return policy;
    }

    List<Rule> rows() {
        return onReceived().stream().filter(rule -> rule.verdict().isPresent()).toList();
    }

    List<Rule> onReceived() {
        return policy.rules().stream()
                .filter(rule -> rule.surfaces().contains(Surface.INVITATION_RECEIVED))
                .toList();
    }

    /** Every fact the rows look at with the dials as they stand, also by way of the labels they ask for. */
    List<Fact> facts() {
        return facts(rows(), true);
    }

    /** The facts of all rules of the surface, whatever the dials say. */
    List<Fact> allFacts() {
        return facts(onReceived(), false);
    }

    private List<Fact> facts(List<Rule> rules, boolean onlyLive) {
        Set<Fact> facts = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        List<Rule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            Set<String> asked = new LinkedHashSet<>();
            left.forEach(rule -> collect(rule.when(), onlyLive, facts, asked));
            asked.removeAll(labels);
            labels.addAll(asked);
            left = onReceived().stream()
                    .filter(rule -> rule.labels().stream().anyMatch(asked::contains))
                    .toList();
        }
        facts.removeIf(fact -> fact.type() == Type.LABELS);
        return List.copyOf(facts);
    }

    /** A part that the dials alone make false cannot matter, and neither can what it looks at. */
    private static void collect(Predicate condition, boolean onlyLive, Set<Fact> facts, Set<String> labels) {
        if (onlyLive && Conditions.isOut(condition)) {
            return;
        }
        facts.addAll(condition.facts());
        labels.addAll(condition.labels());
        condition.parts().forEach(part -> collect(part, onlyLive, facts, labels));
    }
}
