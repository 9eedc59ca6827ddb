package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenariosTest {
    static Stream<JsonNode> scenarios() {
        return Scenarios.all();
    }

    @Test
    void thereAreTwentyEightInOrderAndNoneIsForgotten() {
        assertThat(Scenarios.listed())
                .isEqualTo(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> String.format(Locale.ROOT, "s-%02d", number))
                        .toList())
                .isEqualTo(Scenarios.files());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachIsCompleteInBothLanguagesAndItsCluesCanBePointedAt(JsonNode scenario) {
        assertThat(ScenarioCheck.problems(scenario))
                .as(scenario.get("id").asString())
                .isEmpty();
    }

    @Test
    void eachIsInAFileOfItsName() {
        for (String id : Scenarios.listed()) {
            assertThat(Scenarios.read(id).get("id").asString()).isEqualTo(id);
        }
    }

    @Test
    void oneAddressIsOnePerson() {
        Map<String, String> names = new HashMap<>();
        Stream.concat(
                        Site.DEMO.json("people.json").valueStream(),
                        scenarios().flatMap(one -> one.get("people").valueStream()))
                .forEach(person -> assertThat(Objects.requireNonNullElse(
                                names.putIfAbsent(
                                        person.get("slug").asString(),
                                        person.get("name").asString()),
                                person.get("name").asString()))
                        .isEqualTo(person.get("name").asString()));
    }

    @Test
    void everybodyCanBeDrawnAndHasAPhotoWhereOneIsSeen() {
        String hair = Site.text(Site.DEMO.folder().resolve("portrait/hair.js"));
        String colours = Site.text(Site.DEMO.folder().resolve("portrait/portrait.js"));
        scenarios()
                .forEach(scenario -> scenario.get("people").forEach(person -> {
                    String slug = person.get("slug").asString();
                    String[] words =
                            person.path("portrait").asString("bald none").split(" ", -1);
                    assertThat(hair).as(slug).contains("\n  " + words[0] + ": {");
                    assertThat(colours).as(slug).contains("\n  " + words[1] + ": \"");
                    scenario.get("cases")
                            .valueStream()
                            .filter(one -> one.get("who").asString().equals(slug))
                            .map(one -> one.get("facts").path("photo"))
                            .filter(JsonNode::isBoolean)
                            .forEach(photo ->
                                    assertThat(person.has("portrait")).as(slug).isEqualTo(photo.asBoolean()));
                }));
    }

    @Test
    void theDrinksLastFiveMinutes() {
        assertThat(Scenarios.read("s-20").get("timer").get("seconds").asInt()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "theme": "receiving"        | "theme": "shouting"          | the theme is unknown
            "opening":                  | "start":                     | opening is missing
            "relation": "no"            | "Relation": "no"             | Relation is no fact
            "surface": "invitation.rec  | "surface": "invitation.dec   | has no surface of the catalogue
            "verdict": "archive"        | "verdict": "bury"            | expects no verdict
            "selective": {              | "choosy": {                  | leaves stances out
            "date": "2010"              | "date": "once"               | the source has no date
            "en": "LION"                | "en": "Lioness"              | a clue quotes what is not in the text
            "nl": "Kijk naar            | "nl": "Je moet kijken naar   | scolds
            "who": "barend-louwes"      | "who": "somebody"            | is about nobody
            { "text": "note" }          | { "text": "letter" }         | has no text
            """)
    void aPlantedFlawIsFound(String sound, String flawed, String problem) {
        String text = Site.text(Site.DEMO.folder().resolve("scenarios/s-04.json"));
        assertThat(text).contains(sound);
        JsonNode planted = JsonMapper.shared().readTree(text.replace(sound, flawed));
        assertThat(ScenarioCheck.problems(planted)).anyMatch(found -> found.contains(problem));
    }
}
