package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.Situation;
import netiquette.engine.Truth;
import netiquette.engine.Verdict;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The table has no hole. For each stance and each position of the dial about open networkers, every combination of all facts
 * that the rows look at is tried: all values and unknown, one text of each kind. A part of a row that the dials alone make
 * false is left out, for it cannot matter. The other two dials name a verdict or a level but stand in no condition, which
 * is tested; their positions take turns. What other rules of the surface look at is added in pairs.
 */
class DecisionTableTest {
    private static final List<String> NOT_NOW = List.of("archive-reply", "archive", "decline", "ignore");
    private static final List<String> SCAM = List.of("advise-report", "block-reply");
    private static final List<String> NETWORKERS = List.of("normal", "archive-if-unknown", "decline");

    /** To say how each rule came out takes long, so it is asked for one pair in so many. */
    private static final int TRACED = 20;

    static Stream<Map<String, String>> positions() {
        List<Map<String, String>> positions = new ArrayList<>();
        for (String stance : Judges.STANCES) {
            for (String networkers : NETWORKERS) {
                int turn = positions.size();
                positions.add(Map.of(
                        "stance",
                        stance,
                        "open-networkers",
                        networkers,
                        "not-now",
                        NOT_NOW.get((turn + turn / 4) % 4),
                        "suspected-scam",
                        SCAM.get(turn % 2)));
            }
        }
        return positions.stream();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void everyCombinationHasOneVerdict(Map<String, String> dials) {
        Policy policy = Judges.policy(dials);
        VerdictTable table = new VerdictTable(policy);
        Engine engine = new Engine(policy);
        Set<String> deciding = new TreeSet<>();
        Combinations.every(FactValues.of(table.facts()), facts -> {
            Judgement judgement = engine.judge(Situations.received(facts));
            if (judgement.verdict() == Verdict.NONE) {
                throw new AssertionError("a hole at " + dials + ": " + named(facts));
            }
            deciding.add(judgement.decidedBy().orElseThrow());
        });
        assertThat(deciding)
                .as("every row decides somewhere")
                .containsExactlyInAnyOrderElementsOf(
                        liveRows(table).map(Rule::id).toList());
        Random chance = new Random(dials.hashCode());
        Combinations.everyPair(FactValues.of(table.allFacts()), chance, facts -> {
            Situation situation = Situations.received(facts);
            Judgement judgement = engine.judge(situation);
            if (judgement.verdict() == Verdict.NONE) {
                throw new AssertionError("a hole at " + dials + ": " + named(facts));
            }
            if (chance.nextInt(TRACED) == 0) {
                theFirstRowThatFiresDecides(engine, situation, judgement, facts);
            }
        });
    }

    private static void theFirstRowThatFiresDecides(
            Engine engine, Situation situation, Judgement judgement, Map<Fact, Object> facts) {
        Optional<String> first = engine.trace(situation).stream()
                .filter(outcome -> outcome.truth() == Truth.TRUE
                        && outcome.rule().verdict().isPresent())
                .map(outcome -> outcome.rule().id())
                .findFirst();
        if (first.isEmpty() || !judgement.decidedBy().equals(first)) {
            throw new AssertionError(judgement.decidedBy() + " decides, not " + first + ": " + named(facts));
        }
    }

    private static Stream<Rule> liveRows(VerdictTable table) {
        return table.rows().stream().filter(rule -> !Conditions.isOut(rule.when()));
    }

    @Test
    void theOtherTwoDialsStandInNoCondition() {
        for (String pack : Packs.defaultNames()) {
            for (JsonNode rule : Packs.read(pack).path("rules")) {
                assertThat(rule.get("when").toString())
                        .doesNotContain("\"dial\":\"not-now\"", "\"dial\":\"suspected-scam\"");
            }
        }
        assertThat(Packs.read("invitations").toString())
                .contains("\"dial\":\"not-now\"", "\"dial\":\"suspected-scam\"");
    }

    @Test
    void aRowThatIsTakenOutLeavesAHole() {
        List<Object> documents = Judges.documents(Map.of("stance", "strict"));
        assertThat(verdictOfNothingKnown(documents)).isEqualTo(Verdict.ASK);
        documents.replaceAll(DecisionTableTest::withoutTheQuestion);
        assertThat(verdictOfNothingKnown(documents)).isEqualTo(Verdict.NONE);
    }

    private static Verdict verdictOfNothingKnown(List<Object> documents) {
        return new Engine(PolicyFormat.read(documents))
                .judge(Situations.received(Map.of()))
                .verdict();
    }

    private static Object withoutTheQuestion(Object document) {
        Map<Object, Object> fewer = new LinkedHashMap<>((Map<?, ?>) document);
        fewer.computeIfPresent(
                "rules",
                (key, rules) -> ((List<?>) rules)
                        .stream()
                                .filter(rule -> !((Map<?, ?>) rule).get("id").equals("in-08-introduction-ask"))
                                .toList());
        return fewer;
    }

    private static Map<String, Object> named(Map<Fact, Object> facts) {
        Map<String, Object> named = new TreeMap<>();
        facts.forEach((fact, value) -> named.put(fact.key(), value));
        return named;
    }
}
