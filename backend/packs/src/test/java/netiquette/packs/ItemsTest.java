package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ItemsTest {
    /** The items that give a reason; lists of steps and the like stand beside them. */
    static Stream<JsonNode> items() {
        return SourceTree.packs().stream()
                .flatMap(pack ->
                        StreamSupport.stream(Packs.read(pack).path("items").spliterator(), false))
                .filter(item -> item.has("because"));
    }

    @Test
    void theChapterOnConnectionsHasFourteen() {
        assertThat(items().map(item -> item.get("id").asString())
                        .filter(id -> id.matches("net-\\d\\d-.*"))
                        .map(id -> id.substring(0, 6))
                        .distinct())
                .hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemSaysWhatSpeaksAgainstIt(JsonNode item) {
        assertThat(said(item, "text", "because", "but"))
                .as(item.get("id").asString())
                .isTrue();
    }

    static Stream<JsonNode> agreements() {
        return items().filter(item -> item.get("id").asString().matches("(net|seg)-.*"));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void everyItemSpeaksForEmployerAndEmployee(JsonNode item) {
        assertThat(said(item, "employer", "employee", "shortTerm", "longTerm"))
                .as(item.get("id").asString())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemIsReviewed(JsonNode item) {
        assertThat(item.path("reviewBy").asString(""))
                .as(item.get("id").asString())
                .matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(item.path("source").path("date").asString(""))
                .as(item.get("id").asString())
                .isNotBlank();
        assertThat(said(item, "owner")).as(item.get("id").asString()).isTrue();
    }

    private static boolean said(JsonNode item, String... parts) {
        return Stream.of(parts)
                .allMatch(part -> List.of("nl", "en").stream()
                        .noneMatch(language ->
                                item.path(part).path(language).asString("").isBlank()));
    }
}
