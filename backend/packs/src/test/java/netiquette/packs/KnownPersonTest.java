package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Verdict;
import netiquette.engine.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Somebody the member knows is not turned away, whatever the message and the profile look like; only a scam is reported. */
class KnownPersonTest {
    static final List<String> STANCES = Judges.STANCES;
    private static final Set<Verdict> TURNED_AWAY = Set.of(Verdict.REPORT, Verdict.DECLINE, Verdict.ARCHIVE);
    private static final List<String> KNOWN = List.of("met", "agreed", "worked-together", "in-contact");
    private static final Fact RELATION = Situations.fact("relation");
    private static final Fact AGREED_ON = Situations.fact("agreed-on");
    private static final Fact TODAY = Situations.fact("today");

    @ParameterizedTest
    @FieldSource("STANCES")
    void whoWasMetOrWorkedWithIsWelcome(String stance) {
        Map<Fact, List<Optional<Object>>> values = facts(stance);
        values.put(RELATION, KNOWN.stream().map(Optional::<Object>of).toList());
        noneIsTurnedAway(Judges.at(stance), values);
    }

    @ParameterizedTest
    @FieldSource("STANCES")
    void whoAgreedToLinkTheseDaysIsWelcomeWhateverElseWasAnswered(String stance) {
        Map<Fact, List<Optional<Object>>> values = facts(stance);
        values.put(TODAY, List.of(Optional.of(Situations.TODAY)));
        values.put(AGREED_ON, List.of(Optional.of(Situations.TODAY), Optional.of(Situations.TODAY - 7)));
        noneIsTurnedAway(Judges.at(stance), values);
    }

    @Test
    void whoIsNotKnownMayBeTurnedAway() {
        Judgement judgement =
                Judges.at("strict").judge(Situations.received(Map.of(RELATION, "no", Situations.fact("note"), "")));
        assertThat(judgement.verdict()).isEqualTo(Verdict.ARCHIVE);
    }

    private static Map<Fact, List<Optional<Object>>> facts(String stance) {
        return new HashMap<>(FactValues.of(Judges.table(stance).facts()));
    }

    private static void noneIsTurnedAway(Engine engine, Map<Fact, List<Optional<Object>>> values) {
        Combinations.every(values, facts -> {
            Judgement judgement = engine.judge(Situations.received(facts));
            boolean scam = Outcome.of(judgement).labels().contains("SCAM");
            if (TURNED_AWAY.contains(judgement.verdict()) && !scam) {
                throw new AssertionError(judgement.verdict() + " for " + facts);
            }
        });
    }
}
