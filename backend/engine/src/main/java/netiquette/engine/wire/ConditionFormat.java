package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netiquette.engine.Unreadable;
import netiquette.engine.predicate.Predicate;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;

/** Reads conditions; lists and dials are looked up in the policy they belong to. */
final class ConditionFormat {
    private final Named named;

    ConditionFormat(Named named) {
        this.named = named;
    }

    Predicate read(Node node) {
        return read(node, 0);
    }

    private Predicate read(Node node, int depth) {
        if (depth >= Limits.DEPTH) {
            throw node.refuse(Unreadable.DEEP, String.valueOf(Limits.DEPTH));
        }
        PredicateKind kind = kindOf(node);
        refuseStrangers(node, kind);
        return kind.decode().apply(new NodeArguments(node, kind, named, part -> read(part, depth + 1)));
    }

    /** One predicate's word may be another's argument, as {@code is} is of {@code dial}: the one that knows all others wins. */
    private static PredicateKind kindOf(Node node) {
        List<PredicateKind> present = new ArrayList<>();
        for (String name : node.object().keySet()) {
            Optional<PredicateKind> kind = Predicates.byKey(name);
            if (kind.isPresent() && node.has(kind.get().key())) {
                present.add(kind.get());
            }
        }
        for (PredicateKind kind : present) {
            if (knowsAll(kind, present)) {
                return kind;
            }
        }
        if (!present.isEmpty()) {
            throw node.refuse(Unreadable.ONE_PREDICATE, node.listedNames());
        }
        throw node.names().isEmpty()
                ? node.refuse(Unreadable.PREDICATE)
                : node.refuse(Unreadable.UNKNOWN_PREDICATE, node.listedNames());
    }

    private static boolean knowsAll(PredicateKind kind, List<PredicateKind> present) {
        for (PredicateKind other : present) {
            if (!other.equals(kind) && !kind.takes(other.key())) {
                return false;
            }
        }
        return true;
    }

    private static void refuseStrangers(Node node, PredicateKind kind) {
        for (String name : node.object().keySet()) {
            if (!name.equals(kind.key()) && !kind.takes(name)) {
                throw node.at(name).refuse(Unreadable.ARGUMENT, kind.key());
            }
        }
    }
}
