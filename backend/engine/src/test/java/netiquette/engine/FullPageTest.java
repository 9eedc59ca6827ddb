package netiquette.engine;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static netiquette.engine.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page may be full of anything; it is read in no time. */
class FullPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "<",
                "www.",
                "://",
                "a.",
                "' ",
                "a'",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "\u0301",
                "\u200B",
                "\u202E",
                "a ",
                "ab",
                "1,",
                "1.",
                "€",
                "ﬁ",
                "日",
                "open ",
                "open networker "
            })
    void aPageFullOfOneThingIsReadInNoTime(String piece) {
        String page = piece.repeat(20_000 / piece.length());
        Map<String, Object> phrases = Map.of(
                "mentions",
                "note",
                "phrases",
                List.of("a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * b", "# * # * # * # * # x"));
        Map<String, Object> texts = Map.of(
                "resembles", "note", "texts", List.of("{a} a {b} a {c} a {d} a {e} a {f}", "ab ba"), "at-least", 0.5);
        List<Map<String, Object>> conditions = List.of(
                phrases,
                texts,
                Map.of("has-link", "note"),
                Map.of("has-placeholder", "note"),
                Map.of("in-list", "note", "list", "rivals"),
                Map.of("longer-than", "note", "words", 5));
        Judgement judgement = soon(() -> judge(
                policy(
                        rule("phrases", phrases),
                        rule("texts", texts),
                        rule("any", Map.of("all", List.of(Map.of("is-known", "note"), Map.of("any", conditions)))),
                        rule("none", Map.of("not", Map.of("any", conditions)))),
                Map.of("note", page)));
        assertThat(judgement.findings()).isNotEmpty();
    }
}
