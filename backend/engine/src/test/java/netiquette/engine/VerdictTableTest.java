package netiquette.engine;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.cases.VerdictTable;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;

class VerdictTableTest {
    private static final Map<String, List<?>> VALUES = new LinkedHashMap<>(
            Map.of("photo", List.of(true, false), "relation", List.of("met", "no", "unsure"), "note", List.of("")));

    @Test
    void everyCombinationIsThereUnknownIncluded() {
        assertThat(VerdictTable.of(engine(), VALUES).rows()).hasSize(3 * 4 * 2).doesNotHaveDuplicates();
    }

    @Test
    void aTableThatEndsInARowForEverythingHasNoHole() {
        Map<String, Object> rest =
                row("rest", Map.of("any", List.of(Map.of("is-known", "note"), Map.of("is-missing", "note"))));
        assertThat(VerdictTable.of(engine(row("known", known()), rest), VALUES).holes())
                .isEmpty();
    }

    @Test
    void aHoleThatOnlyUnknownFactsOpenIsFound() {
        Engine engine = engine(row("known", known()), row("unknown", Map.of("not", known())));
        assertThat(VerdictTable.of(engine, VALUES).holes())
                .hasSize(6)
                .allMatch(row -> !row.facts().containsKey("relation"));
    }

    @Test
    void aRowThatAnEarlierOneAlwaysTakesIsIdle() {
        Map<String, Object> narrower = Map.of("all", List.of(known(), Map.of("is", "photo", "value", true)));
        VerdictTable table = VerdictTable.of(engine(row("wide", known()), row("narrow", narrower)), VALUES);
        assertThat(table.idle(List.of("wide", "narrow"))).containsExactly("narrow");
    }

    private static Map<String, Object> known() {
        return Map.of("is", "relation", "value", "met");
    }

    private static Map<String, Object> row(String id, Map<String, Object> when) {
        Map<String, Object> rule = rule(id, when);
        rule.put("verdict", "accept");
        return rule;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Engine engine(Map<String, Object>... rules) {
        return new Engine(PolicyFormat.read(List.of(policy(rules))));
    }
}
