package netiquette.engine.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Rule;

/**
 * The member's own document: dials, rules, and {@code changes} by rule id, each {@code {"off": true}} or
 * {@code {"level": "info"}}. It is merged in the browser and never leaves it. A change of a rule that is no longer there
 * is passed over, since teams change their policies.
 */
final class PersonalLayer {
    private PersonalLayer() {}

    static boolean is(Node document) {
        Optional<Node> layer = document.optional("layer");
        return layer.isPresent()
                && layer.get()
                        .oneOf(new String[] {"team", "personal"}, word -> word)
                        .equals("personal");
    }

    static void change(Node document, Map<String, Rule> rules, List<String> outvoted) {
        Optional<Node> changes = document.optional("changes");
        if (changes.isEmpty()) {
            return;
        }
        for (String id : changes.get().names()) {
            Optional<Rule> rule = find(rules, id);
            if (rule.isPresent()) {
                apply(changes.get().at(id), rule.get(), rules, outvoted);
            }
        }
    }

    private static void apply(Node change, Rule rule, Map<String, Rule> rules, List<String> outvoted) {
        if (rule.mandatory()) {
            outvoted.add(rule.id());
        } else if (RuleFormat.flag(change, "off")) {
            rules.remove(rule.id());
        } else {
            rules.put(rule.id(), rule.at(RuleFormat.readLevel(change.at("level"), rule.taste())));
        }
    }

    private static Optional<Rule> find(Map<String, Rule> rules, String id) {
        for (Rule rule : rules.values()) {
            if (rule.id().equals(id) || rule.aliases().contains(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
