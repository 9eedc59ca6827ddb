package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Reason;
import netiquette.engine.Span;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A predicate about one fact: unknown when the fact is. */
interface FactPredicate extends Predicate {
    /** The fact it looks at. */
    Fact fact();

    /** Whether it holds for a known value. */
    boolean holdsFor(Object value, Evidence evidence);

    /** The words of a text fact that made it hold. */
    default List<Span> spans(Evidence evidence) {
        return List.of();
    }

    @Override
    default Truth test(Evidence evidence) {
        @Nullable Object value = evidence.value(fact());
        return value == null ? Truth.UNKNOWN : Truth.of(holdsFor(value, evidence));
    }

    @Override
    default void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        reasons.add(
                new Reason(sentence(evidence.language(), holds), fact().key(), holds ? spans(evidence) : List.of()));
    }

    @Override
    default void missing(Evidence evidence, List<Fact> facts) {
        if (evidence.value(fact()) == null && !facts.contains(fact())) {
            facts.add(fact());
        }
    }
}
