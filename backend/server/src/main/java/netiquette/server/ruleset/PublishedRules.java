package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules of a published document, those that only watch behind those that speak. */
final class PublishedRules {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, PublishedRule> rules = new LinkedHashMap<>();
    private final Map<String, ObjectNode> trees = new LinkedHashMap<>();

    PublishedRules(String document) {
        ObjectNode tree = JSON.readTree(document).asObject();
        add(tree, Composition.RULES, Voice.SPEAKS);
        add(tree, Composition.WATCHING, Voice.WATCHES);
    }

    private void add(ObjectNode document, String part, Voice voice) {
        ObjectNode some = document.deepCopy();
        some.putArray(Composition.RULES)
                .addAll(document.path(part).valueStream().toList());
        PolicyFormat.read(List.of(JSON.convertValue(some, Map.class)))
                .rules()
                .forEach(rule -> rules.putIfAbsent(rule.id(), new PublishedRule(rule, voice)));
        Composition.rules(document, part).forEach(trees::putIfAbsent);
    }

    List<PublishedRule> all() {
        return new ArrayList<>(rules.values());
    }

    Optional<PublishedRule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The JSON of a rule. */
    Optional<ObjectNode> tree(String id) {
        return Optional.ofNullable(trees.get(id));
    }

    Voice voice(String id) {
        return find(id).map(PublishedRule::voice).orElse(Voice.SILENT);
    }
}
