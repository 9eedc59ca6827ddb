package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Provenance;
import netiquette.engine.fact.Type;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;

/** Makes up conditions from what the predicates say of themselves; a new predicate is used without a change here. */
final class ConditionMaker {
    private static final int DEPTH = 3;

    private final Chance chance;
    private final List<Fact> facts;
    private final List<String> labels;
    private final List<PredicateKind> kinds;

    /**
     * Makes conditions for a rule.
     *
     * @param facts what occurs on the rule's surface
     * @param labels what the rule may ask for without a circle
     * @param without words of predicates to leave out
     */
    ConditionMaker(Chance chance, List<Fact> facts, List<String> labels, List<String> without) {
        this.chance = chance;
        this.facts = facts;
        this.labels = labels;
        this.kinds = Predicates.ALL.stream()
                .filter(kind -> !without.contains(kind.key()))
                .toList();
    }

    Map<String, Object> make() {
        return make(0);
    }

    private Map<String, Object> make(int depth) {
        PredicateKind kind = chance.oneOf(kinds);
        while (depth >= DEPTH && hasParts(kind)) {
            kind = kinds.get((kinds.indexOf(kind) + 1) % kinds.size());
        }
        Map<String, Object> condition = new LinkedHashMap<>();
        Fact fact = fact(kind);
        condition.put(kind.key(), subject(kind, fact, depth));
        boolean either = !kind.beside().isEmpty() && kind.beside().stream().allMatch(Argument::optional);
        Argument chosen = either ? chance.oneOf(kind.beside()) : null;
        for (Argument argument : kind.beside()) {
            boolean misplaced = argument.kind() == Argument.Kind.UNIT && fact.type() != Type.DATE;
            boolean left = either ? !argument.equals(chosen) : argument.optional() && (misplaced || chance.oneIn(2));
            if (!left) {
                condition.put(argument.name(), argument(argument, fact, depth));
            }
        }
        putInOrder(condition);
        return condition;
    }

    private static boolean hasParts(PredicateKind kind) {
        return switch (kind.subject()) {
            case CONDITION, CONDITIONS, SIGNALS -> true;
            default -> false;
        };
    }

    private Fact fact(PredicateKind kind) {
        List<Fact> fitting = new ArrayList<>();
        for (Fact fact : facts) {
            boolean fits = switch (kind.subject()) {
                case TEXT_FACT -> fact.type() == Type.TEXT;
                case NUMBER_FACT -> fact.type() == Type.NUMBER || fact.type() == Type.DATE;
                default -> fact.type() != Type.LABELS || (kind.key().equals("is-one-of") && !labels.isEmpty());
            };
            if (fits) {
                fitting.add(fact);
            }
        }
        boolean asks = kind.key().equals("is-one-of") && !labels.isEmpty() && chance.oneIn(2);
        List<Fact> answers = fitting.stream()
                .filter(fact -> fact.provenance() == Provenance.ASKED)
                .toList();
        if (asks) {
            return Facts.byKey("kinds").orElseThrow();
        }
        return chance.oneOf(!answers.isEmpty() && chance.oneIn(3) ? answers : fitting);
    }

    private Map<String, Object> signal(int depth) {
        Map<String, Object> signal = new LinkedHashMap<>();
        signal.put("when", make(depth));
        int adds = weight();
        signal.put("adds", adds);
        if (adds > 2) {
            signal.put("called", Map.of("en", "a sign", "nl", "een teken"));
        }
        return signal;
    }

    private Object subject(PredicateKind kind, Fact fact, int depth) {
        return switch (kind.subject()) {
            case FACT, TEXT_FACT, NUMBER_FACT -> fact.key();
            default -> argument(new Argument("", kind.subject(), false), fact, depth);
        };
    }

    private Object argument(Argument argument, Fact fact, int depth) {
        return switch (argument.kind()) {
            case CONDITION -> make(depth + 1);
            case CONDITIONS -> chance.some(1, 3, () -> make(depth + 1));
            case SIGNALS -> chance.some(1, 4, () -> signal(depth + 1));
            case FACT ->
                chance.oneOf(facts.stream()
                                .filter(other -> other.type() == fact.type())
                                .toList())
                        .key();
            case TEXT_FACT, NUMBER_FACT -> throw new IllegalArgumentException(argument.name());
            case VALUE -> Values.of(fact, chance);
            case VALUES ->
                fact.type() == Type.LABELS
                        ? chance.some(1, 2, () -> chance.oneOf(labels))
                        : chance.some(1, 3, () -> Values.of(fact, chance));
            case NUMBER -> argument.name().equals("at-least") ? (Object) (1 + chance.below(3)) : number();
            case SHARE -> chance.oneOf(List.<Object>of(0, 0.3, 0.5, 0.666, 0.8, 1));
            case UNIT -> chance.oneOf(List.of("days", "weeks", "months", "years"));
            case PHRASES ->
                chance.oneIn(2) ? chance.oneOf(List.of("boast", "danger")) : chance.some(1, 3, this::phrase);
            case TEXTS -> chance.oneIn(2) ? "standard" : chance.some(1, 2, () -> chance.oneOf(Texts.STANDARD));
            case HASHES -> "rivals";
            case DIAL -> chance.oneOf(List.of("stance", "mood"));
            case DIAL_VALUE -> chance.oneOf(PolicyMaker.POSITIONS);
            case DIAL_VALUES -> chance.some(1, 2, () -> chance.oneOf(PolicyMaker.POSITIONS));
            case GROUP -> chance.oneOf(Values.GROUPS);
        };
    }

    private int weight() {
        return chance.oneIn(3) ? -1 - chance.below(3) : 1 + chance.below(4);
    }

    private Object number() {
        return chance.oneIn(4) ? Map.of("parameter", "few") : Values.limit(chance);
    }

    private String phrase() {
        return chance.oneOf(Texts.PHRASES);
    }

    /** Two limits the wrong way round would be refused. */
    private static void putInOrder(Map<String, Object> condition) {
        if (condition.get("from") instanceof Integer from && condition.get("to") instanceof Integer to) {
            condition.put("from", Math.min(from, to));
            condition.put("to", Math.max(from, to));
        } else if (condition.containsKey("from")) {
            condition.put("from", Collections.min(List.of(0, PolicyMaker.FEW)));
            condition.put("to", Map.of("parameter", "few"));
        }
    }
}
