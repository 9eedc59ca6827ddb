package netiquette.admin.condition;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Conditions and places in them, in short. */
final class Trees {
    private Trees() {}

    static ConditionTree tree(String text) {
        return new ConditionTree(json(text));
    }

    /** Single letters stand for conditions about the note. */
    static ObjectNode json(String text) {
        JsonNode read = JsonMapper.shared()
                .readTree(text.replace('\'', '"').replaceAll("\\b([A-E])\\b", "{\"is\":\"note\",\"value\":\"$1\"}"));
        return read.asObject();
    }

    static ObjectNode leaf(String letter) {
        return json(letter);
    }

    static List<Integer> path(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList();
    }
}
