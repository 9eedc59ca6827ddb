package netiquette.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Fact;

/** The values a fact is tried with, unknown among them: all there are, or one of each kind where there is no end to them. */
final class FactValues {
    /** Texts, days and numbers have no end of values: a rule that looks at a new one needs its representatives here. */
    private static final Map<String, List<Object>> REPRESENTATIVES = Map.of(
            "note", List.copyOf(InventedNotes.oneOfEach()),
            "headline", List.copyOf(InventedNotes.headlines()),
            "company", List.of("Bakkerij De Korenaar", "Voorbeeld Toeleveringen"),
            "today", List.of(Situations.TODAY),
            "agreed-on", List.of(Situations.TODAY - 7, Situations.TODAY - 8),
            "accepted-on", List.of(Situations.TODAY - 1),
            "groups", List.of(List.of(), List.of("recruiters"), List.of("buyers", "sellers")));

    private FactValues() {}

    /** Every value; an empty one is: unknown. */
    static List<Optional<Object>> of(Fact fact) {
        List<Optional<Object>> values = new ArrayList<>();
        values.add(Optional.empty());
        known(fact).forEach(value -> values.add(Optional.of(value)));
        return values;
    }

    private static Stream<Object> known(Fact fact) {
        return switch (fact.type()) {
            case FLAG -> Stream.of(true, false);
            case CHOICE -> fact.choices().stream().map(Choice::key);
            case TEXT, NUMBER, DATE, GROUPS -> representatives(fact);
            case LABELS -> throw new IllegalArgumentException("labels are worked out");
        };
    }

    private static Stream<Object> representatives(Fact fact) {
        List<Object> values = REPRESENTATIVES.get(fact.key());
        if (values == null) {
            throw new AssertionError("a rule looks at " + fact.key() + ": say which values stand for all");
        }
        return values.stream();
    }

    /** Every fact with its values. */
    static Map<Fact, List<Optional<Object>>> of(List<Fact> facts) {
        Map<Fact, List<Optional<Object>>> values = new LinkedHashMap<>();
        facts.forEach(fact -> values.put(fact, of(fact)));
        return values;
    }
}
