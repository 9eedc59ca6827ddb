package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Rule;
import netiquette.engine.Verdict;
import netiquette.engine.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** "I don't know this person" harms its sender, so nothing here advises it: no verdict, no text, no first line of a rule. */
class NeverRecommendedTest {
    static final List<String> STANCES = Judges.STANCES;
    private static final List<String> SAYING_SO =
            List.of("ken deze persoon niet", "ken ik niet", "don't know this person", "do not know this person");

    @Test
    void noVerdictIsCalledSo() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::key)).noneMatch(key -> key.contains("know"));
    }

    @Test
    void noTextToCopySaysSo() {
        assertThat(SourceTree.packs().stream()
                        .flatMap(pack -> Packs.read(pack).path("templates").valueStream())
                        .flatMap(text -> Stream.of(text.path("nl"), text.path("en"), text.path("short")))
                        .map(JsonNode::toString))
                .hasSizeGreaterThan(40)
                .noneMatch(NeverRecommendedTest::saysSo);
        assertThat(saysSo("Kies dan: ‘Ik ken deze persoon niet’")).isTrue();
        assertThat(saysSo("“I don’t know this person”")).isTrue();
    }

    /** A rule may say what the answer does to somebody; where it gives advice, it never is the advice. */
    @Test
    void noRuleAdvisesIt() {
        SourceTree.packs().stream()
                .flatMap(pack -> Packs.read(pack).path("rules").valueStream())
                .forEach(rule -> assertThat(saysSo(rule.get("says").toString()))
                        .as(rule.get("id").asString())
                        .isFalse());
    }

    /** Whoever is about to give that answer is asked to think once more, whatever else is known. */
    @ParameterizedTest
    @FieldSource("STANCES")
    void theAnswerItselfIsHeldBack(String stance) {
        Judgement judgement =
                Judges.at(stance).judge(Situations.of("invitation.ignoring", Map.of("ignore-reason", "dont-know")));
        assertThat(judgement.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().level().key()).isEqualTo("confirm"));
    }

    @ParameterizedTest
    @FieldSource("STANCES")
    void noReceivedInvitationLeadsToIt(String stance) {
        Engine engine = Judges.at(stance);
        VerdictTable table = Judges.table(stance);
        Map<Fact, List<Optional<Object>>> values = FactValues.of(table.allFacts());
        Random chance = new Random(1);
        for (int times = 0; times < 500; times++) {
            Judgement judgement = engine.judge(Situations.received(Combinations.byChance(values, chance)));
            assertThat(judgement.findings())
                    .extracting(finding -> said(finding.rule()))
                    .noneMatch(NeverRecommendedTest::saysSo);
        }
    }

    private static String said(Rule rule) {
        return rule.says().nl() + " " + rule.says().en() + " " + rule.actions();
    }

    private static boolean saysSo(String text) {
        String folded = text.replace('’', '\'').toLowerCase(Locale.ROOT);
        return SAYING_SO.stream().anyMatch(folded::contains);
    }
}
