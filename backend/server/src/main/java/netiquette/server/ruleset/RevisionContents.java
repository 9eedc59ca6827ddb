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
 * @param agreements what is agreed in it, by id
 */
record RevisionContents(Set<String> rules, Map<String, AgreementItem> agreements) {
    RevisionContents {
        rules = Set.copyOf(rules);
        agreements = Collections.unmodifiableMap(new LinkedHashMap<>(agreements));
    }

    static RevisionContents of(String document) {
        ObjectNode tree = JsonMapper.shared().readTree(document).asObject();
        return new RevisionContents(
                tree.path("rules")
                        .valueStream()
                        .map(rule -> Composition.id(rule.asObject()))
                        .collect(Collectors.toSet()),
                AgreementItem.of(tree));
    }
}
