package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.fact.Fact;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Neither the order of the facts matters, nor that of rules that have nothing to do with each other. */
class OrderTest {
    static final List<String> STANCES = Judges.STANCES;
    private static final int CASES = 1000;

    @ParameterizedTest
    @FieldSource("STANCES")
    void theOrderOfTheFactsDoesNotMatter(String stance) {
        Random chance = new Random(stance.hashCode());
        eachCase(stance, facts -> {
            List<Map.Entry<Fact, Object>> shuffled = new ArrayList<>(facts.entrySet());
            Collections.shuffle(shuffled, chance);
            Map<Fact, Object> other = new LinkedHashMap<>();
            shuffled.forEach(fact -> other.put(fact.getKey(), fact.getValue()));
            Engine engine = Judges.at(stance);
            assertThat(JudgementFormat.once(engine.judge(Situations.received(other))))
                    .isEqualTo(JudgementFormat.once(engine.judge(Situations.received(facts))));
        });
    }

    /** Rules without a verdict stand in no order to each other or to the table; the table keeps its own. */
    @ParameterizedTest
    @FieldSource("STANCES")
    void theOrderOfUnrelatedRulesDoesNotMatter(String stance) {
        List<Object> documents = Judges.documents(Map.of("stance", stance));
        documents.replaceAll(document -> shuffled((Map<?, ?>) document, new Random(stance.length())));
        Engine other = new Engine(PolicyFormat.read(documents));
        eachCase(stance, facts -> {
            Judgement one = Judges.at(stance).judge(Situations.received(facts));
            Judgement two = other.judge(Situations.received(facts));
            assertThat(two.verdict()).isEqualTo(one.verdict());
            assertThat(two.decidedBy()).isEqualTo(one.decidedBy());
            assertThat(ids(two)).isEqualTo(ids(one));
            assertThat(asked(two)).isEqualTo(asked(one));
        });
    }

    private interface Check {
        void that(Map<Fact, Object> facts);
    }

    private static void eachCase(String stance, Check check) {
        Map<Fact, List<Optional<Object>>> values =
                FactValues.of(Judges.table(stance).allFacts());
        Random chance = new Random(7);
        for (int number = 0; number < CASES; number++) {
            check.that(Combinations.byChance(values, chance));
        }
    }

    private static Object shuffled(Map<?, ?> document, Random chance) {
        List<Object> table = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        Object rules = document.get("rules");
        if (rules == null) return document;
        for (Object rule : (List<?>) rules) {
            (((Map<?, ?>) rule).containsKey("verdict") ? table : others).add(rule);
        }
        Collections.shuffle(others, chance);
        table.forEach(row -> others.add(chance.nextInt(others.size() + 1), row));
        List<Object> inOrder = new ArrayList<>(table);
        others.replaceAll(rule -> table.contains(rule) ? inOrder.removeFirst() : rule);
        Map<Object, Object> copy = new LinkedHashMap<>(document);
        copy.put("rules", others);
        return copy;
    }

    private static Set<String> ids(Judgement judgement) {
        return judgement.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
    }

    private static Set<Fact> asked(Judgement judgement) {
        Set<Fact> asked = new HashSet<>();
        judgement.questions().forEach(question -> asked.add(question.fact()));
        return asked;
    }
}
