package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TemplatesTest {
    private static final Pattern SLOT = Pattern.compile("\\{[a-z-]+}");
    private final Map<String, JsonNode> templates = new LinkedHashMap<>();

    TemplatesTest() {
        SourceTree.packs()
                .forEach(pack -> Packs.read(pack)
                        .path("templates")
                        .properties()
                        .forEach(one -> templates.put(one.getKey(), one.getValue())));
    }

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameSlots() {
        assertThat(templates).hasSizeGreaterThan(10);
        templates.forEach((id, text) -> {
            for (String language : List.of("nl", "en")) {
                assertThat(text.path(language).asString("")).as(id).isNotBlank().doesNotContain("!");
            }
            assertThat(slots(text.path("nl"))).as(id).isEqualTo(slots(text.path("en")));
        });
    }

    @Test
    void everyTextThatARuleOrAScenarioCopiesIsThere() {
        for (String pack : SourceTree.packs()) {
            for (JsonNode rule : Packs.read(pack).path("rules")) {
                for (JsonNode action : rule.path("actions")) {
                    if (action.has("copy"))
                        assertThat(templates).containsKey(action.get("copy").asString());
                }
            }
        }
        for (JsonNode scenario : SourceTree.scenarios()) {
            for (JsonNode copy : scenario.get("better").get("copy")) {
                assertThat(templates).as(scenario.get("id").asString()).containsKey(copy.asString());
            }
        }
    }

    @Test
    void threeTextsAreQuotedAndSayFromWhom() {
        Map<String, JsonNode> quoted = new TreeMap<>();
        templates.forEach((id, text) -> {
            boolean says =
                    text.path("source").path("says").path("nl").asString("").startsWith("Letterlijk");
            if (says || text.has("quotes")) quoted.put(id, text);
        });
        assertThat(quoted.keySet()).containsExactly("t-01-archive-reply", "t-03-personal-invitation", "t-14-summary");
        assertThat(quoted.get("t-01-archive-reply").get("nl").asString()).hasSize(227);
        assertThat(slots(quoted.get("t-03-personal-invitation").get("nl"))).hasSize(4);
        assertThat(quoted.values())
                .allSatisfy(text -> assertThat(text.path("source").path("date").asString(""))
                        .matches("20\\d\\d.*"));
    }

    private static Set<String> slots(JsonNode text) {
        Set<String> found = new TreeSet<>();
        SLOT.matcher(text.asString("")).results().forEach(slot -> found.add(slot.group()));
        return found;
    }
}
