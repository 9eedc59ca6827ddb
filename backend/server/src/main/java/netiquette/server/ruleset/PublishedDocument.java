package netiquette.server.ruleset;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was published, to be published anew with less in it. */
record PublishedDocument(ObjectNode tree) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static PublishedDocument of(String document) {
        return new PublishedDocument(JSON.readTree(document).asObject());
    }

    /** The same text without a rule; empty if the rule is not in it. */
    Optional<String> without(String rule) {
        ArrayNode rules = tree.withArray("rules");
        for (int at = 0; at < rules.size(); at++) {
            if (Composition.id(rules.get(at).asObject()).equals(rule)) {
                ObjectNode less = tree.deepCopy();
                less.withArray("rules").remove(at);
                return Optional.of(JSON.writeValueAsString(less));
            }
        }
        return Optional.empty();
    }
}
