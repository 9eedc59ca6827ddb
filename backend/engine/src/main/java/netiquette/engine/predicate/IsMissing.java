package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** A fact was neither seen, answered, remembered nor given. */
record IsMissing(Fact fact) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "is-missing",
            new LocalText("a fact is not known", "een gegeven is niet bekend"),
            Argument.Kind.FACT,
            List.of(),
            in -> new IsMissing(in.fact()));

    @Override
    public Truth test(Evidence evidence) {
        return Truth.of(evidence.value(fact) == null);
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return false;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(language, holds ? " is not known" : " is known", holds ? " is niet bekend" : " is bekend");
    }
}
