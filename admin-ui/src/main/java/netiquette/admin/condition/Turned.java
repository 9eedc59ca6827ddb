package netiquette.admin.condition;

import java.util.List;
import java.util.Optional;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.PredicateKind;
import tools.jackson.databind.node.ObjectNode;

/** A condition turned into another one that keeps of it what it can. */
final class Turned {
    private Turned() {}

    /** Asks something else: a group keeps its parts, a condition becomes a group's first part, and the fact stays if it suits. */
    static ObjectNode to(PredicateKind kind, ObjectNode now, Blank blank) {
        ObjectNode turned = ConditionTree.kind(now)
                .flatMap(before -> fact(now, before))
                .filter(blank.facts(kind)::contains)
                .map(fact -> blank.of(kind, fact))
                .orElseGet(() -> blank.of(kind));
        List<ObjectNode> parts = ConditionTree.parts(now);
        boolean wasGroup = ConditionTree.kind(now)
                .filter(before -> before.subject() == Argument.Kind.CONDITIONS)
                .isPresent();
        if (kind.subject() == Argument.Kind.CONDITIONS) {
            var list = turned.putArray(kind.key());
            (parts.isEmpty() ? List.of(now) : parts).forEach(list::add);
        } else if (kind.subject() == Argument.Kind.CONDITION) {
            turned.set(kind.key(), now);
        } else if (kind.subject() == Argument.Kind.SIGNALS) {
            var list = turned.putArray(kind.key());
            (wasGroup ? parts : List.of(now))
                    .forEach(part -> list.addObject().put("adds", 1).set("when", part));
        }
        return turned;
    }

    /** The same question about another fact; what was said of the value stays if it suits. */
    static ObjectNode about(PredicateKind kind, Fact fact, ObjectNode now, Blank blank) {
        ObjectNode turned = blank.of(kind, fact);
        boolean sameType = fact(now, kind)
                .filter(before ->
                        before.type() == fact.type() && before.choices().equals(fact.choices()))
                .isPresent();
        for (Argument argument : kind.beside()) {
            boolean isOfType = switch (argument.kind()) {
                case VALUE, VALUES, FACT, UNIT -> true;
                default -> false;
            };
            if ((sameType || !isOfType) && argument.kind() != Argument.Kind.FACT && now.has(argument.name())) {
                turned.set(argument.name(), now.get(argument.name()));
            }
        }
        return turned;
    }

    static Optional<Fact> fact(ObjectNode condition, PredicateKind kind) {
        return Facts.byKey(condition.path(kind.key()).asString(""));
    }
}
