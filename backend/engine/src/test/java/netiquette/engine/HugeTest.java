package netiquette.engine;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is larger, deeper or more twisted than anybody writes is refused or handled, and never hangs. */
class HugeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void aConditionTenThousandDeepIsRefused() {
        assertThatThrownBy(() -> soon(() -> judge(policy(rule("a", nested("not", 10_000))), Map.of())))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("nested more than 32 deep");
    }

    @Test
    void whatTheEngineDoesNotReadMayBeTenThousandDeep() {
        Map<String, Object> document = policy(rule("a", BLANK));
        document.put("upkeep", nested("more", 10_000));
        assertThat(soon(() -> judge(document, Map.of("note", ""))).findings()).hasSize(1);
    }

    @Test
    void aTextOfFiftyMegabytesIsCutOnAPageAndRefusedInAPolicy() {
        String huge = "open networker ".repeat(50_000_000 / 15);
        Map<String, Object> boasts = Map.of("mentions", "note", "phrases", "boast");
        assertThat(soon(() -> judge(policy(rule("a", boasts)), Map.of("note", huge)))
                        .findings())
                .hasSize(1);
        Map<String, Object> inList = Map.of("mentions", "note", "phrases", List.of(huge));
        assertThatThrownBy(() -> soon(() -> judge(policy(rule("a", inList)), Map.of())))
                .hasMessage("rules[0].when.phrases[0]: at most 4000 characters are allowed, this has " + huge.length());
    }

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

    @Test
    void kindsThatAskForTenThousandOthersInARowAreRefusedOrWorkedOut() {
        List<Map<String, Object>> rules = new ArrayList<>();
        rules.add(labelled("r0", BLANK, "L0"));
        for (int number = 1; number < 10_000; number++) {
            Map<String, Object> asks = Map.of("is-one-of", "kinds", "values", List.of("L" + (number - 1)));
            rules.add(labelled("r" + number, asks, "L" + number));
        }
        Map<String, Object> document = policy();
        document.put("rules", rules);
        assertThat(refusedOrJudged(document)).isTrue();
        Collections.reverse(rules);
        assertThat(refusedOrJudged(document)).isTrue();
    }

    @Test
    void manyRulesOfManyLabelsAreReadInNoTime() {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            List<String> labels = new ArrayList<>();
            for (int label = 0; label < 50; label++) {
                labels.add("L" + number + "-" + label);
            }
            rules.add(labelled("r" + number, BLANK, labels.toArray(new String[0])));
        }
        Map<String, Object> document = policy();
        document.put("rules", rules);
        assertThat(refusedOrJudged(document)).isTrue();
    }

    @Test
    void moreRulesPartsGroupsOrEntriesThanAllowedAreRefused() {
        Map<String, Object> document = policy();
        document.put("rules", Collections.nCopies(10_001, rule("a", BLANK)));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(document)))
                .hasMessage("rules: at most 10000 entries are allowed, this has 10001");
        assertThatThrownBy(() -> judge(policy(rule("a", Map.of("all", Collections.nCopies(501, BLANK)))), Map.of()))
                .hasMessage("rules[0].when.all: at most 500 entries are allowed, this has 501");
        Map<String, Object> wordy = policy();
        wordy.put("phrases", Map.of("many", Collections.nCopies(100_001, "x")));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(wordy)))
                .hasMessage("phrases.many: at most 100000 entries are allowed, this has 100001");
        assertThatThrownBy(() -> judge(policy(), Map.of("groups", Collections.nCopies(101, "g"))))
                .hasMessage("facts.groups: at most 100 entries are allowed, this has 101");
    }

    private static boolean refusedOrJudged(Map<String, Object> document) {
        return soon(() -> {
            try {
                return !judge(document, Map.of("note", "")).findings().isEmpty();
            } catch (FormatException e) {
                return e.path().equals("rules");
            }
        });
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(PATIENCE, work::get);
    }

    private static Map<String, Object> labelled(String id, Map<String, Object> when, String... labels) {
        Map<String, Object> rule = rule(id, when);
        rule.put("labels", List.of(labels));
        return rule;
    }

    private static Map<String, Object> nested(String name, int depth) {
        Map<String, Object> deep = BLANK;
        for (int level = 0; level < depth; level++) {
            deep = Map.of(name, deep);
        }
        return deep;
    }
}
