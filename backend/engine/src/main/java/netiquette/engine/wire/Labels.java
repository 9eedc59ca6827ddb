package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import netiquette.engine.Rule;
import netiquette.engine.predicate.Conditions;

/** Rules that ask for the kind of text may not ask in a circle. */
final class Labels {
    private final Collection<Rule> rules;
    private final List<String> settled = new ArrayList<>();

    private Labels(Collection<Rule> rules) {
        this.rules = rules;
    }

    static void refuseCircles(Collection<Rule> rules) {
        Labels labels = new Labels(rules);
        for (Rule rule : rules) {
            for (String label : rule.labels()) {
                labels.follow(label, new ArrayList<>());
            }
        }
    }

    private void follow(String label, List<String> way) {
        if (settled.contains(label)) {
            return;
        }
        way.add(label);
        for (Rule rule : rules) {
            if (rule.labels().contains(label)) {
                List<String> asked = new ArrayList<>();
                Conditions.labels(rule.when(), asked);
                for (String next : asked) {
                    if (way.contains(next)) {
                        throw new FormatException(
                                "rules", "kinds ask for each other in a circle: " + way + " and " + next);
                    }
                    follow(next, way);
                }
            }
        }
        way.remove(way.size() - 1);
        settled.add(label);
    }
}
