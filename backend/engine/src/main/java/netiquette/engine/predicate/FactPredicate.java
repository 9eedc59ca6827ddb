package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
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

    /** Why it holds in this case, in pieces; by default what it says of any case. */
    default List<String> reason(Evidence evidence, boolean holds) {
        return List.of(sentence(evidence.language(), holds));
    }

    @Override
    default Truth test(Evidence evidence) {
        @Nullable Object value = evidence.value(fact());
        return value == null ? Truth.UNKNOWN : Truth.of(holdsFor(value, evidence));
    }

    @Override
    default void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        reasons.add(new Reason(reason(evidence, holds), fact().key(), holds ? spans(evidence) : List.of()));
    }

    @Override
    default void missing(Evidence evidence, List<Fact> facts) {
        if (evidence.value(fact()) == null && !facts.contains(fact())) {
            facts.add(fact());
        }
    }

    @Override
    default List<Fact> facts() {
        return List.of(fact());
    }

    /** The fact's name and one of two continuations in the language. */
    default String say(Language language, String en, String nl) {
        return fact().name().in(language) + (language == Language.NL ? nl : en);
    }
}
