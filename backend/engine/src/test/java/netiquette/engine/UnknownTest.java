package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.cases.Values;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

/** What is unknown counts against nobody and settles nothing; for made-up policies and situations. */
class UnknownTest {
    private static final int SEED = 1_000;
    private static final int POLICIES = 480;

    @Test
    void whatIsSettledStaysSettledWhenMoreIsKnown() {
        int[] settled = {0};
        MadeUp.policies(SEED, POLICIES, "is-known", "is-missing").forEach(made -> {
            Map<String, Object> facts = made.facts();
            // The page's counter takes the place of counting, so it is no addition.
            facts.remove("note-length");
            Map<String, Object> fewer = new LinkedHashMap<>(facts);
            facts.keySet().stream().filter(key -> made.chance().oneIn(2)).forEach(fewer::remove);
            Engine engine = made.engine();
            List<Outcome> before = engine.trace(made.read(fewer));
            List<Outcome> after = engine.trace(made.read(facts));
            for (int at = 0; at < before.size(); at++) {
                Outcome outcome = before.get(at);
                if (outcome.truth() != Truth.UNKNOWN) {
                    assertThat(after.get(at).truth())
                            .as("%s %s", made.name(), outcome.rule().id())
                            .isEqualTo(outcome.truth());
                    settled[0]++;
                }
            }
        });
        assertThat(settled[0]).isGreaterThan(POLICIES);
    }

    @Test
    void whatIsUnknownNamesWhatIsMissingAndWhatIsSettledDoesNot() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Situation situation = SituationFormat.read(made.situation());
            for (Outcome outcome : made.engine().trace(situation)) {
                boolean unknown = outcome.truth() == Truth.UNKNOWN;
                assertThat(outcome.missing().isEmpty()).as(made.name()).isEqualTo(!unknown);
                assertThat(outcome.missing())
                        .as(made.name())
                        .doesNotHaveDuplicates()
                        .noneMatch(fact -> situation.value(fact) != null);
                assertThat(unknown && !outcome.reasons().isEmpty()).isFalse();
            }
        });
    }

    @Test
    void aQuestionIsAboutSomethingOnlyTheMemberKnowsAndAnAnswerSettlesIt() {
        int[] asked = {0};
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> facts = made.facts();
            Engine engine = made.engine();
            for (Question question : engine.judge(made.read(facts)).questions()) {
                Fact fact = question.fact();
                assertThat(fact.provenance()).as(made.name()).isEqualTo(Provenance.ASKED);
                assertThat(facts).doesNotContainKey(fact.key());
                Map<String, Object> answered = new LinkedHashMap<>(facts);
                answered.put(fact.key(), Values.of(fact, made.chance()));
                assertThat(engine.judge(made.read(answered)).questions())
                        .as(made.name())
                        .noneMatch(again -> again.fact().equals(fact));
                asked[0]++;
            }
        });
        assertThat(asked[0]).isGreaterThan(20);
    }

    @Test
    void notOfAllIsAnyOfNots() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> document = new LinkedHashMap<>(made.documents().getFirst());
            List<Map<String, Object>> rules = rules(document);
            Object one = rules.getFirst().getOrDefault("when", "");
            Object other = rules.getLast().getOrDefault("when", "");
            List<Map<String, Object>> all = new ArrayList<>(rules);
            all.add(like(rules.getFirst(), "all", Map.of("not", Map.of("all", List.of(one, other)))));
            all.add(like(rules.getFirst(), "any", Map.of("any", List.of(Map.of("not", one), Map.of("not", other)))));
            all.add(like(rules.getFirst(), "not-not", Map.of("not", Map.of("not", one))));
            document.put("rules", all);
            List<Outcome> outcomes =
                    new Engine(PolicyFormat.read(List.of(document))).trace(SituationFormat.read(made.situation()));
            assertThat(truth("all", outcomes)).as(made.name()).isEqualTo(truth("any", outcomes));
            assertThat(truth("not-not", outcomes)).as(made.name()).isEqualTo(truth("r0", outcomes));
        });
    }

    /** Rules that a dial rules out are not tried, which is the same as false. */
    private static Truth truth(String id, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().id().equals(id))
                .map(Outcome::truth)
                .findFirst()
                .orElse(Truth.FALSE);
    }

    private static Map<String, Object> like(Map<String, Object> rule, String id, Object when) {
        Map<String, Object> other = new LinkedHashMap<>(rule);
        other.remove("labels");
        other.put("id", id);
        other.put("when", when);
        return other;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Map<String, Object> document) {
        return (List<Map<String, Object>>) document.getOrDefault("rules", List.of());
    }
}
