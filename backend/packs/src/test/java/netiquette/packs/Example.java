package netiquette.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An example of a rule.
 *
 * @param name the rule's id, and which of its examples this is
 * @param fires whether the rule is to fire on it, or to stay silent
 * @param dials the dials turned for it
 */
record Example(String name, boolean fires, String surface, Map<String, Object> facts, Map<String, String> dials) {
    static List<Example> of(JsonNode rule) {
        List<Example> examples = new ArrayList<>();
        Stream.of("fires", "silent").forEach(side -> {
            int number = 1;
            for (JsonNode example : rule.get("examples").get(side)) {
                examples.add(read(rule, side + " " + number++, example));
            }
        });
        return examples;
    }

    private static Example read(JsonNode rule, String which, JsonNode example) {
        Map<String, Object> facts = new LinkedHashMap<>(Packs.map(example));
        Map<String, String> dials = new LinkedHashMap<>();
        example.path("dials")
                .properties()
                .forEach(dial -> dials.put(dial.getKey(), dial.getValue().asString()));
        facts.remove("dials");
        Object surface = facts.remove("surface");
        JsonNode listed = rule.get("surface");
        String first = listed.isArray() ? listed.get(0).asString() : listed.asString();
        return new Example(
                rule.get("id").asString() + " " + which,
                which.startsWith("fires"),
                surface == null ? first : surface.toString(),
                facts,
                dials);
    }
}
