package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** A fact was seen, answered, remembered or given. */
record IsKnown(Fact fact) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "is-known",
            new LocalText("a fact is known", "een gegeven is bekend"),
            Argument.Kind.FACT,
            List.of(),
            in -> new IsKnown(in.fact()));

    @Override
    public Truth test(Evidence evidence) {
        return Truth.of(evidence.value(fact) != null);
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return true;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(language, holds ? " is known" : " is not known", holds ? " is bekend" : " is niet bekend");
    }
}
