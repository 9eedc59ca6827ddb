package netiquette.server.ruleset;

import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was published, to be published anew with less in it. */
record PublishedDocument(ObjectNode tree) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static PublishedDocument of(String document) {
        return new PublishedDocument(JSON.readTree(document).asObject());
    }

    boolean has(String rule) {
        return place(rule) >= 0;
    }

    /** Takes out a rule that is there; the text of what is left. */
    String without(String rule) {
        rules().remove(place(rule));
        return JSON.writeValueAsString(tree);
    }

    private int place(String rule) {
        ArrayNode rules = rules();
        return IntStream.range(0, rules.size())
                .filter(at -> Composition.id(rules.get(at).asObject()).equals(rule))
                .findFirst()
                .orElse(-1);
    }

    private ArrayNode rules() {
        return tree.withArray("rules");
    }
}
