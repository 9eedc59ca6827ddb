package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;

/** A text is seen to hold no word: it is empty, white space or punctuation. */
record IsBlank(Fact fact) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind("is-blank", List.of(), in -> new IsBlank(in.fact(Type.TEXT)));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return evidence.words(fact).count() == 0;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String name = fact.name().in(language);
        if (language == Language.NL) {
            return name + (holds ? " is leeg" : " is niet leeg");
        }
        return name + (holds ? " is empty" : " is not empty");
    }
}
