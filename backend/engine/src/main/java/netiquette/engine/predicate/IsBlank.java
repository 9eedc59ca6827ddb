package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact;

/** A text is seen to hold no word: it is empty, white space or punctuation. */
record IsBlank(Fact fact) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "is-blank",
            new LocalText("a text is seen to hold no word", "een tekst blijkt geen woord te bevatten"),
            Argument.Kind.TEXT_FACT,
            List.of(),
            in -> new IsBlank(in.fact()));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return evidence.words(fact) == 0;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(language, holds ? " is empty" : " is not empty", holds ? " is leeg" : " is niet leeg");
    }
}
