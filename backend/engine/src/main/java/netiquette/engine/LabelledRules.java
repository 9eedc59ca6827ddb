package netiquette.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Trigger;
import org.jspecify.annotations.Nullable;

/** The rules of a surface that recognise a kind of text, by label. */
final class LabelledRules {
    private final List<Rule> rules = new ArrayList<>();
    private final Numbers places = new Numbers();
    private final Numbers numbers = new Numbers();
    private final List<List<Fact>> searched = new ArrayList<>();
    private final Map<String, Numbers> byLabel = new LinkedHashMap<>();

    void add(Rule rule, int number, @Nullable Trigger trigger) {
        places.add(rule.labels().isEmpty() ? -1 : rules.size());
        if (rule.labels().isEmpty()) {
            return;
        }
        for (String label : rule.labels()) {
            Numbers bearing = byLabel.get(label);
            if (bearing == null) {
                bearing = new Numbers();
                byLabel.put(label, bearing);
            }
            bearing.add(rules.size());
        }
        rules.add(rule);
        numbers.add(number);
        searched.add(factsOf(trigger));
        if (places.count != number + 1) {
            throw new IllegalArgumentException("rules are added in order");
        }
    }

    private static List<Fact> factsOf(@Nullable Trigger trigger) {
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; trigger != null && at < trigger.signs().size(); at++) {
            Fact fact = trigger.signs().get(at).fact();
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** Whether it is false because all that it could need was looked for and nothing is there. */
    boolean isOut(int place, Situation situation, Marks marks) {
        if (marks.has(numbers.values[place])) {
            return false;
        }
        List<Fact> facts = searched.get(place);
        for (int at = 0; at < facts.size(); at++) {
            if (situation.value(facts.get(at)) == null) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return rules.size();
    }

    Rule rule(int place) {
        return rules.get(place);
    }

    /** The place of a rule of the surface among these, or -1. */
    int place(int number) {
        return places.values[number];
    }

    /** The places of those that bear a label. */
    @Nullable
    Numbers bearing(String label) {
        return byLabel.get(label);
    }
}
