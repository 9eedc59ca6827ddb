package netiquette.engine;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");
    private static final Map<String, Object> INTERESTING = Map.of("is", "profile-interesting", "value", true);

    @Test
    void theFirstRuleThatFiresAndCarriesAVerdictDecides() {
        Judgement judgement = judge(
                policy(
                        rule("plain", BLANK),
                        with("verdict", "decline", rule("no", BLANK)),
                        with("verdict", "accept", rule("yes", BLANK))),
                Map.of("note", ""));
        assertThat(judgement.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(judgement.decidedBy()).hasValue("no");
        assertThat(ids(judgement)).containsExactly("no", "plain");
    }

    @Test
    void findingsComeByLevelAfterTheDecidingOne() {
        Judgement judgement = judge(
                policy(with("level", "info", rule("low", BLANK)), with("level", "confirm", rule("high", BLANK))),
                Map.of("note", ""));
        assertThat(ids(judgement)).containsExactly("high", "low");
    }

    @Test
    void anUnseenFactFiresNothingAndAsksNothing() {
        Judgement judgement = judge(policy(rule("a", BLANK), rule("b", Map.of("not", BLANK))), Map.of());
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.questions()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void aRuleThatWaitsOnlyForTheMemberAsks() {
        Map<String, Object> both = Map.of("all", List.of(BLANK, INTERESTING));
        Judgement judgement = judge(policy(rule("a", both), rule("b", INTERESTING)), Map.of("note", ""));
        assertThat(judgement.questions())
                .extracting(question -> question.fact().key())
                .containsExactly("profile-interesting");
    }

    @Test
    void aRuleThatAlsoWaitsForThePageDoesNotAsk() {
        Map<String, Object> both = Map.of("all", List.of(BLANK, INTERESTING));
        assertThat(judge(policy(rule("a", both)), Map.of()).questions()).isEmpty();
    }

    @Test
    void anAnswerThatCannotChangeTheVerdictAnyMoreIsNotAskedFor() {
        Judgement judgement = judge(
                policy(with("verdict", "accept", rule("a", BLANK)), with("verdict", "decline", rule("b", INTERESTING))),
                Map.of("note", ""));
        assertThat(judgement.questions()).isEmpty();
    }

    @Test
    void whereDangerDecidesNoFriendlierRowIsShown() {
        Map<String, Object> danger = with("tone", "danger", with("verdict", "report", rule("danger", BLANK)));
        Judgement judgement = judge(
                policy(danger, with("verdict", "accept", rule("kind", BLANK)), rule("plain", BLANK)),
                Map.of("note", ""));
        assertThat(ids(judgement)).containsExactly("danger", "plain");
    }

    @Test
    void reasonsNameThePartsThatHeldAndTheirWords() {
        Map<String, Object> any = Map.of("any", List.of(BLANK, Map.of("mentions", "note", "phrases", "boast")));
        Judgement judgement = judge(policy(rule("a", any)), Map.of("note", "An Open Networker"));
        assertThat(judgement.findings().getFirst().reasons())
                .extracting(Reason::says, Reason::fact, Reason::spans)
                .containsExactly(tuple("the message mentions “Open Networker”", "note", List.of(new Span(3, 17))));
    }

    @Test
    void otherSurfacesCarryNoVerdict() {
        Map<String, Object> rule = with("surface", "invitation.note", with("verdict", "accept", rule("a", BLANK)));
        Map<String, Object> situation =
                Map.of("surface", "invitation.note", "language", "nl", "facts", Map.of("note", " "));
        Judgement judgement = new Engine(netiquette.engine.wire.PolicyFormat.read(List.of(policy(rule))))
                .judge(netiquette.engine.wire.SituationFormat.read(situation));
        assertThat(judgement.verdict()).isEqualTo(Verdict.NONE);
        assertThat(judgement.findings().getFirst().reasons().getFirst().says()).isEqualTo("het bericht is leeg");
    }

    private static Map<String, Object> with(String name, Object value, Map<String, Object> rule) {
        rule.put(name, value);
        return rule;
    }

    private static List<String> ids(Judgement judgement) {
        return judgement.findings().stream().map(finding -> finding.rule().id()).toList();
    }
}
