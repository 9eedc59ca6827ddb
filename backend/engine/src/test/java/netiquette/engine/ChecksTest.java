package netiquette.engine;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.JudgementFormat;
import org.junit.jupiter.api.Test;

/** What a member may look for in what they write. */
class ChecksTest {
    private static final Map<String, Object> GREETING = called("hello", "A greeting", "Een begroeting");
    private static final Map<String, Object> QUESTION = called("shall we", "A question", "Een vraag");
    private static final Map<String, Object> UNNAMED =
            Map.of("when", Map.of("mentions", "note", "phrases", List.of("sunshine")), "adds", 1);

    @Test
    void eachSignalWithANameIsCheckedWhetherTheRuleFiresOrNot() {
        for (int least : new int[] {1, 3}) {
            assertThat(judge(looking(least), Map.of("note", "Hello there, sunshine"))
                            .checks())
                    .extracting(check -> check.called().in(Language.EN), Check::isThere)
                    .containsExactly(tuple("A greeting", true), tuple("A question", false));
        }
    }

    @Test
    void whatCannotBeToldIsNotChecked() {
        assertThat(judge(looking(1), Map.of()).checks()).isEmpty();
    }

    @Test
    void theyAreWrittenInTheLanguageOfTheJudgementAndNotAtAllWhereThereAreNone() {
        Judgement some = judge(looking(3), Map.of("note", "Hello"));
        assertThat(JudgementFormat.once(some))
                .endsWith("\"checks\":[{\"called\":\"A greeting\",\"isThere\":true},"
                        + "{\"called\":\"A question\",\"isThere\":false}]}");
        Judgement none = judge(policy(rule("blank", Map.of("is-blank", "note"))), Map.of("note", ""));
        assertThat(JudgementFormat.once(none)).doesNotContain("checks");
    }

    @Test
    void aNameIsShortAndThereInBothLanguages() {
        assertThatThrownBy(() -> judge(looking(called("hello", "A greeting", "Een begroeting".repeat(4))), Map.of()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("called");
        Map<String, Object> half =
                Map.of("when", Map.of("is-blank", "note"), "adds", 1, "called", Map.of("en", "A greeting"));
        assertThatThrownBy(() -> judge(looking(half), Map.of()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("called");
    }

    private static Map<String, Object> looking(int least) {
        return policy(rule("parts", Map.of("scores", List.of(GREETING, UNNAMED, QUESTION), "at-least", least)));
    }

    private static Map<String, Object> looking(Map<String, Object> signal) {
        return policy(rule("parts", Map.of("scores", List.of(signal), "at-least", 1)));
    }

    private static Map<String, Object> called(String phrase, String en, String nl) {
        return Map.of(
                "when",
                Map.of("mentions", "note", "phrases", List.of(phrase)),
                "adds",
                1,
                "called",
                Map.of("en", en, "nl", nl));
    }
}
