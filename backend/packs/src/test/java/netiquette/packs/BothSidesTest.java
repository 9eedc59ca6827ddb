package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BothSidesTest {
    private static Stream<Map.Entry<String, JsonNode>> dials() {
        return SourceTree.packs().stream().flatMap(pack -> Packs.read(pack).path("dials").properties().stream());
    }

    @Test
    void everyValueOfADialIsArguedForAndAgainst() {
        Map<String, JsonNode> asked = new TreeMap<>();
        dials().filter(dial -> dial.getValue().has("arguments"))
                .forEach(dial -> asked.put(dial.getKey(), dial.getValue()));
        assertThat(asked.keySet())
                .hasSizeGreaterThan(10)
                .containsAll(dials().map(Map.Entry::getKey).toList());
        asked.forEach((name, dial) -> {
            assertThat(both(dial.path("asks"))).as(name).isTrue();
            assertThat(dial.get("arguments").propertyNames())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(dial.get("values")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            dial.get("arguments").forEach(sides -> {
                assertThat(both(sides.path("for")))
                        .as("%s: for %s", name, sides)
                        .isTrue();
                assertThat(both(sides.path("against")))
                        .as("%s: against %s", name, sides)
                        .isTrue();
                assertThat(sides.path("source").path("date").asString(""))
                        .as(name)
                        .isNotBlank();
            });
        });
        assertThat(both(asked.get("stance").path("nothing"))).isFalse();
    }

    @Test
    void whatIsTasteIsNeverBlocked() {
        List<String> taste = dials().filter(
                        dial -> dial.getValue().path("taste").asBoolean(false))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(taste).contains("return-recommendation", "ask-recommendation", "profile-standard");
        for (String pack : SourceTree.packs()) {
            for (JsonNode rule : Packs.read(pack).path("rules")) {
                boolean ofTaste = rule.path("taste").asBoolean(false)
                        || taste.contains(rule.get("level").path("dial").asString(""));
                assertThat(ofTaste && rule.get("level").toString().contains("\"block\""))
                        .as(rule.get("id").asString())
                        .isFalse();
            }
        }
    }

    private static boolean both(JsonNode text) {
        return !text.path("nl").asString("").isBlank()
                && !text.path("en").asString("").isBlank();
    }
}
