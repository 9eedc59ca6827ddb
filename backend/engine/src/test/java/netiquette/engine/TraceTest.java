package netiquette.engine;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import netiquette.engine.fact.Fact;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void everyRuleOfTheSurfaceComesOutInTheOrderOfThePolicy() {
        Map<String, Object> elsewhere = rule("elsewhere", BLANK);
        elsewhere.put("surface", "invitation.note");
        List<Outcome> outcomes = trace(
                Map.of("note", ""),
                decides(rule("first", BLANK)),
                elsewhere,
                decides(rule("second", Map.of("not", BLANK))),
                rule("third", Map.of("is", "photo", "value", true)));
        assertThat(outcomes)
                .extracting(outcome -> outcome.rule().id() + " " + outcome.truth())
                .containsExactly("first TRUE", "second FALSE", "third UNKNOWN");
    }

    @Test
    void whatIsSettledSaysWhyAndWhatIsNotSaysWhatIsMissing() {
        List<Outcome> outcomes = trace(
                Map.of("note", ""),
                rule("true", BLANK),
                rule("false", Map.of("not", BLANK)),
                rule("unknown", Map.of("is", "photo", "value", true)));
        assertThat(outcomes.getFirst().reasons()).extracting(Reason::says).containsExactly("the message is empty");
        assertThat(outcomes.getFirst().missing()).isEmpty();
        assertThat(outcomes.get(1).reasons()).extracting(Reason::says).containsExactly("the message is empty");
        assertThat(outcomes.getLast().reasons()).isEmpty();
        assertThat(keys(outcomes.getLast().missing())).containsExactly("photo");
    }

    @Test
    void aDayThatIsComparedMissesTodayAsWell() {
        Map<String, Object> between = Map.of("between", "agreed-on", "from", 1, "to", 2);
        Map<String, Object> most = Map.of("at-most", "agreed-on", "value", 2);
        Map<String, Object> least = Map.of("at-least", "agreed-on", "value", 2);
        Map<String, Object> same = Map.of("same-as", "agreed-on", "other", "today");
        for (Map<String, Object> condition : List.of(between, most, least, same)) {
            assertThat(missing(condition, Map.of())).containsExactly("agreed-on", "today");
            assertThat(missing(condition, Map.of("today", "2026-11-22"))).containsExactly("agreed-on");
            assertThat(missing(condition, Map.of("agreed-on", "2026-11-22"))).containsExactly("today");
        }
    }

    @Test
    void whatIsMissingTwiceIsNamedOnce() {
        Map<String, Object> photo = Map.of("is", "photo", "value", true);
        assertThat(missing(Map.of("all", List.of(photo, BLANK, Map.of("not", photo))), Map.of()))
                .containsExactly("photo", "note");
        Map<String, Object> known = Map.of("all", List.of(photo, BLANK));
        assertThat(missing(Map.of("any", List.of(known, BLANK)), Map.of("photo", true)))
                .containsExactly("note");
    }

    private static List<String> missing(Map<String, Object> condition, Map<String, Object> facts) {
        return keys(trace(facts, rule("a", condition)).getFirst().missing());
    }

    private static List<String> keys(List<Fact> facts) {
        return facts.stream().map(Fact::key).toList();
    }

    private static Map<String, Object> decides(Map<String, Object> rule) {
        rule.put("verdict", "accept");
        return rule;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Outcome> trace(Map<String, Object> facts, Map<String, Object>... rules) {
        Map<String, Object> situation = Map.of("surface", "invitation.received", "language", "en", "facts", facts);
        return new Engine(PolicyFormat.read(List.of(policy(rules)))).trace(SituationFormat.read(situation));
    }
}
