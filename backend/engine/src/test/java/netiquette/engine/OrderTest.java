package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.fact.Fact;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

/** A judgement hangs on the policy and the situation, not on what came before or in which order things stand; for made-up ones. */
class OrderTest {
    private static final int SEED = 1_000;
    private static final int POLICIES = 480;

    @Test
    void aCaseIsJudgedTheSameHoweverOftenAndWhateverCameBefore() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Engine engine = made.engine();
            Situation situation = SituationFormat.read(made.situation());
            String first = JudgementFormat.once(engine.judge(situation));
            engine.judge(SituationFormat.read(made.situation()));
            engine.trace(SituationFormat.read(made.situation()));
            assertThat(JudgementFormat.once(engine.judge(situation)))
                    .as(made.name())
                    .isEqualTo(first)
                    .isEqualTo(JudgementFormat.once(made.engine().judge(situation)));
        });
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> facts = made.facts();
            List<String> keys = new ArrayList<>(facts.keySet());
            Collections.reverse(keys);
            Map<String, Object> reversed = new LinkedHashMap<>();
            keys.forEach(key -> reversed.put(key, facts.getOrDefault(key, "")));
            Engine engine = made.engine();
            assertThat(JudgementFormat.once(engine.judge(made.read(reversed))))
                    .as(made.name())
                    .isEqualTo(JudgementFormat.once(engine.judge(made.read(facts))));
        });
    }

    @Test
    void theOrderOfUnrelatedRulesDoesNotMatter() {
        int[] told = {0};
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> document = new LinkedHashMap<>(made.documents().getFirst());
            Engine engine = new Engine(PolicyFormat.read(List.of(document)));
            document.put("rules", turned((List<?>) document.getOrDefault("rules", List.of())));
            Engine turned = new Engine(PolicyFormat.read(List.of(document)));
            Situation situation = SituationFormat.read(made.situation());
            assertThat(gist(turned.judge(situation))).as(made.name()).isEqualTo(gist(engine.judge(situation)));
            told[0] += engine.judge(situation).findings().size();
        });
        assertThat(told[0]).isGreaterThan(POLICIES);
    }

    /** First the rows of the table in their order, then all other rules from the last to the first. */
    private static List<Object> turned(List<?> rules) {
        List<Object> rows = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object rule : rules) {
            (((Map<?, ?>) rule).containsKey("verdict") ? rows : others).add(rule);
        }
        Collections.reverse(others);
        rows.addAll(others);
        return rows;
    }

    private static List<Object> gist(Judgement judgement) {
        Map<String, Set<Reason>> fired = new LinkedHashMap<>();
        judgement.findings().forEach(one -> fired.put(one.rule().id(), new LinkedHashSet<>(one.reasons())));
        Set<Fact> asked = new LinkedHashSet<>();
        judgement.questions().forEach(question -> asked.add(question.fact()));
        return List.of(judgement.verdict(), judgement.decidedBy(), fired, asked);
    }
}
