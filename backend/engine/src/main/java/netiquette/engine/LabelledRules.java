package netiquette.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a surface that recognise a kind of text, by label. */
final class LabelledRules {
    private final List<Rule> rules = new ArrayList<>();
    private final Numbers places = new Numbers();
    private final Map<String, Numbers> byLabel = new LinkedHashMap<>();

    void add(Rule rule, int number) {
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
        if (places.count != number + 1) {
            throw new IllegalArgumentException("rules are added in order");
        }
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
