package netiquette.engine.predicate;

import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact;

/** A text is shorter than this. */
record ShorterThan(Length length) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "shorter-than",
            new LocalText("a text is shorter than this", "een tekst is korter dan dit"),
            Argument.Kind.TEXT_FACT,
            Length.BESIDE,
            in -> new ShorterThan(Length.of(in)));

    @Override
    public Fact fact() {
        return length.fact();
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return length.measure(value, evidence) < length.count();
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String is = say(
                language,
                holds ? " is shorter than " : " is not shorter than ",
                holds ? " is korter dan " : " is niet korter dan ");
        return is + length.spoken(language);
    }
}
