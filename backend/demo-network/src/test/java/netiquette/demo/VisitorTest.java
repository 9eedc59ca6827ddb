package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VisitorTest {
    private static final Pattern PROVIDERS = Pattern.compile("PROVIDERS = \\[([^]]+)]");

    private final JsonNode visitor = Site.DEMO.json("visitor.json");

    @ParameterizedTest
    @ValueSource(strings = {"messages_en.json", "messages_nl.json"})
    void everyPartThatCanBePlayedHasAName(String bundle) {
        JsonNode texts = Site.DEMO.json(bundle);
        assertThat(visitor.get("states").propertyNames())
                .contains("complete", "no-photo", "weak-headline", "available")
                .allMatch(state -> texts.has("part.profile." + state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_en.json", "messages_nl.json"})
    void everyAddressBookHasAName(String bundle) {
        JsonNode texts = Site.DEMO.json(bundle);
        var found = PROVIDERS.matcher(Site.text(Site.DEMO.folder().resolve("contact/contacts.js")));
        assertThat(found.find()).isTrue();
        assertThat(List.of(found.group(1).replaceAll("[\"\\s]", "").split(",")))
                .hasSize(6)
                .allMatch(provider -> texts.has("import." + provider));
    }

    @Test
    void onlyPeopleOfTheNetworkWereAtAnEventOrWroteAMessage() {
        List<String> slugs = StreamSupport.stream(Site.DEMO.json("people.json").spliterator(), false)
                .map(person -> person.get("slug").asString())
                .toList();
        for (JsonNode event : Site.DEMO.json("events.json")) {
            assertThat(event.get("people")).isNotEmpty().allMatch(slug -> slugs.contains(slug.asString()));
        }
        for (JsonNode thread : Site.DEMO.json("threads.json")) {
            assertThat(slugs).contains(thread.get("with").asString());
        }
    }
}
