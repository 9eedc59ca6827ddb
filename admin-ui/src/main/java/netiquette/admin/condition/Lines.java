package netiquette.admin.condition;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A list as people type it: one entry a line. */
final class Lines {
    private Lines() {}

    static List<String> of(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static String shown(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"));
    }
}
