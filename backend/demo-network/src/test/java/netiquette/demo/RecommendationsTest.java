package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecommendationsTest {
    private final List<JsonNode> all = StreamSupport.stream(
                    Site.DEMO.json("recommendations.json").spliterator(), false)
            .toList();

    @Test
    void everybodyWhoWritesOrReadsIsOnTheNetwork() {
        String people = StreamSupport.stream(Site.DEMO.json("people.json").spliterator(), false)
                .map(person -> person.get("slug").asString())
                .collect(Collectors.joining(" ", "me ", " "));
        assertThat(all.stream().flatMap(one -> Stream.of(from(one), to(one))))
                .allSatisfy(slug -> assertThat(people).contains(slug + " "));
    }

    @Test
    void everyOneHasADayAndWordsInBothLanguages() {
        assertThat(all).allSatisfy(one -> {
            assertThat(one.has("on") ^ one.has("daysAgo")).isTrue();
            for (String language : Site.LANGUAGES) {
                assertThat(one.get("text").get(language).asString()).isNotBlank();
                assertThat(!one.has("workplace") || one.get("workplace").has(language))
                        .isTrue();
            }
        });
    }

    @Test
    void someAreReturnedTheNextDay() {
        assertThat(all)
                .anyMatch(one -> all.stream().anyMatch(other -> isReturn(one, other) && days(one) - days(other) == 1));
    }

    @Test
    void oneIsNewAndSomeAreOlderThanTenYears() {
        assertThat(all.stream().filter(one -> one.has("fresh"))).hasSize(1).allMatch(one -> to(one).equals("me"));
        assertThat(all.stream()
                        .filter(one -> one.has("on"))
                        .map(one -> LocalDate.parse(one.get("on").asString())))
                .anyMatch(LocalDate.parse("2016-01-01")::isAfter);
    }

    private static boolean isReturn(JsonNode one, JsonNode other) {
        return from(one).equals(to(other)) && to(one).equals(from(other));
    }

    private static int days(JsonNode one) {
        return one.path("daysAgo").asInt(Integer.MAX_VALUE);
    }

    private static String from(JsonNode one) {
        return one.get("from").asString();
    }

    private static String to(JsonNode one) {
        return one.get("to").asString();
    }
}
