package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\"([^\"]+)\"|\\bcounted\\(\"([^\"]+)\"");

    private final JsonNode english = Site.DEMO.json("messages_en.json");
    private final JsonNode dutch = Site.DEMO.json("messages_nl.json");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(dutch.propertyNames()).containsExactlyElementsOf(english.propertyNames());
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        for (String key : english.propertyNames()) {
            assertThat(placeholders(dutch.get(key))).as(key).isEqualTo(placeholders(english.get(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_en.json", "messages_nl.json"})
    void noTextIsEmptyOrShouts(String bundle) {
        for (JsonNode text : Site.DEMO.json(bundle)) {
            assertThat(text.asString()).isNotBlank().doesNotContain("!");
        }
    }

    @Test
    void everyTextThatAPageAsksForExists() {
        Set<String> asked = new TreeSet<>();
        for (var page : Site.DEMO.files(".js")) {
            ASKED.matcher(Site.text(page))
                    .results()
                    .forEach(found -> asked.add(found.group(1) != null ? found.group(1) : found.group(2) + ".other"));
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(english.propertyNames()).containsAll(asked);
    }

    private static Set<String> placeholders(JsonNode text) {
        return PLACEHOLDER
                .matcher(text.asString())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
