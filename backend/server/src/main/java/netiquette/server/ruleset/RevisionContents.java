package netiquette.server.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What screens ask of a revision again and again.
 *
 * @param rules the ids of its rules
 * @param watching the ids of those that only watch
 * @param agreements what is agreed in it, by id
 */
record RevisionContents(Set<String> rules, Set<String> watching, Map<String, AgreementItem> agreements) {
    RevisionContents {
        rules = Set.copyOf(rules);
        watching = Set.copyOf(watching);
        agreements = Collections.unmodifiableMap(new LinkedHashMap<>(agreements));
    }

    static RevisionContents of(String document) {
        ObjectNode tree = JsonMapper.shared().readTree(document).asObject();
        return new RevisionContents(
                ids(tree, Composition.RULES), ids(tree, Composition.WATCHING), AgreementItem.of(tree));
    }

    private static Set<String> ids(ObjectNode tree, String part) {
        return tree.path(part)
                .valueStream()
                .map(rule -> Composition.id(rule.asObject()))
                .collect(Collectors.toSet());
    }
}
