package netiquette.engine.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import netiquette.engine.Documents;
import netiquette.engine.Language;
import netiquette.engine.cases.Cases;
import netiquette.engine.wire.PolicyFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What conditions say of themselves and of their opposites, as it was read by people; a line each. */
class SentencesTest {
    private static final Path LINES = Path.of("src/test/resources/sentences.jsonl");

    @ParameterizedTest
    @MethodSource("lines")
    void aConditionIsSaidInBothLanguagesAsIsItsOpposite(Map<String, @Nullable Object> line) {
        Predicate condition = read(line.getOrDefault("when", ""));
        for (Language language : Language.values()) {
            assertThat(List.of(condition.sentence(language, true), condition.sentence(language, false)))
                    .isEqualTo(line.get(language.key()));
        }
    }

    @Test
    void everyPredicateIsAmongThem() throws IOException {
        String all = Files.readString(LINES);
        assertThat(Predicates.ALL).allMatch(kind -> all.contains("{\"" + kind.key() + "\":"));
    }

    private static List<Map<String, @Nullable Object>> lines() throws IOException {
        return Files.readAllLines(LINES).stream().map(Cases::read).toList();
    }

    private static Predicate read(@Nullable Object when) {
        Map<String, Object> rule = Documents.rule("a", when == null ? "" : when);
        rule.put("surface", List.of("invitation.received", "invitation.sent"));
        Map<String, Object> document = Documents.policy(rule);
        Map<String, Object> stance = Map.of(
                "value", "curious",
                "title", Map.of("en", "the stance", "nl", "de houding"),
                "titles", Map.of("curious", Map.of("en", "Curious", "nl", "Nieuwsgierig")));
        document.put("dials", Map.of("stance", stance, "mood", Map.of("value", "good")));
        return PolicyFormat.read(List.of(document)).rules().getFirst().when();
    }
}
