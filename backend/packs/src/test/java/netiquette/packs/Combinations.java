package netiquette.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import netiquette.engine.fact.Fact;

/** Cases made of facts and the values they may have. */
final class Combinations {
    private Combinations() {}

    /** Every value of every fact with every value of every other. */
    static void every(Map<Fact, List<Optional<Object>>> values, Consumer<Map<Fact, Object>> use) {
        every(new ArrayList<>(values.entrySet()), 0, new LinkedHashMap<>(), use);
    }

    private static void every(
            List<Map.Entry<Fact, List<Optional<Object>>>> left,
            int at,
            Map<Fact, Object> facts,
            Consumer<Map<Fact, Object>> use) {
        if (at == left.size()) {
            use.accept(facts);
            return;
        }
        Fact fact = left.get(at).getKey();
        for (Optional<Object> value : left.get(at).getValue()) {
            value.ifPresent(known -> facts.put(fact, known));
            every(left, at + 1, facts, use);
            facts.remove(fact);
        }
    }

    /** Every value of every fact with every value of each other fact at least once; the rest as chance has it. */
    static void everyPair(Map<Fact, List<Optional<Object>>> values, Random chance, Consumer<Map<Fact, Object>> use) {
        List<Fact> facts = List.copyOf(values.keySet());
        for (int one = 0; one < facts.size(); one++) {
            for (int other = one + 1; other < facts.size(); other++) {
                for (Optional<Object> first : values.get(facts.get(one))) {
                    for (Optional<Object> second : values.get(facts.get(other))) {
                        Map<Fact, Object> made = byChance(values, chance);
                        put(made, facts.get(one), first);
                        put(made, facts.get(other), second);
                        use.accept(made);
                    }
                }
            }
        }
    }

    static Map<Fact, Object> byChance(Map<Fact, List<Optional<Object>>> values, Random chance) {
        Map<Fact, Object> made = new LinkedHashMap<>();
        values.forEach((fact, any) -> put(made, fact, any.get(chance.nextInt(any.size()))));
        return made;
    }

    private static void put(Map<Fact, Object> facts, Fact fact, Optional<Object> value) {
        facts.remove(fact);
        value.ifPresent(known -> facts.put(fact, known));
    }
}
