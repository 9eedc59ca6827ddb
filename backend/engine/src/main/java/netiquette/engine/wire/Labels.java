package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Rule;
import netiquette.engine.Unreadable;
import netiquette.engine.predicate.Conditions;

/** Rules that ask for the kind of text may not ask in a circle, nor from one to the next without end. */
final class Labels {
    /** For each label what the rules that bear it ask for, a list a rule. */
    private final Map<String, List<List<String>>> asked = new LinkedHashMap<>();

    private final Map<String, Integer> depths = new LinkedHashMap<>();

    private Labels(Collection<Rule> rules) {
        for (Rule rule : rules) {
            List<String> labels = new ArrayList<>();
            Conditions.labels(rule.when(), labels);
            for (String label : rule.labels()) {
                List<List<String>> known = asked.getOrDefault(label, new ArrayList<>());
                known.add(labels);
                asked.put(label, known);
            }
        }
    }

    static void refuseCircles(Collection<Rule> rules) {
        Labels labels = new Labels(rules);
        for (String label : labels.asked.keySet()) {
            labels.depth(label, new ArrayList<>());
        }
    }

    private int depth(String label, List<String> way) {
        Integer known = depths.get(label);
        if (known != null) {
            return known;
        }
        way.add(label);
        int depth = 1;
        for (List<String> labels : asked.getOrDefault(label, List.of())) {
            for (String next : labels) {
                if (way.contains(next)) {
                    throw new FormatException("rules", Unreadable.CIRCLE, Node.listed(way), next);
                }
                depth = Math.max(depth, way.size() < Limits.DEPTH ? 1 + depth(next, way) : Limits.DEPTH + 1);
            }
        }
        if (depth > Limits.DEPTH) {
            throw new FormatException("rules", Unreadable.DEEP_KINDS, String.valueOf(Limits.DEPTH));
        }
        way.remove(way.size() - 1);
        depths.put(label, depth);
        return depth;
    }
}
