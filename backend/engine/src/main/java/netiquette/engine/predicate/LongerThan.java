package netiquette.engine.predicate;

import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact;

/** A text is longer than this. */
record LongerThan(Length length) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "longer-than",
            new LocalText("a text is longer than this", "een tekst is langer dan dit"),
            Argument.Kind.TEXT_FACT,
            Length.BESIDE,
            in -> new LongerThan(Length.of(in)));

    @Override
    public Fact fact() {
        return length.fact();
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return length.measure(value, evidence) > length.count();
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String is = say(
                language,
                holds ? " is longer than " : " is not longer than ",
                holds ? " is langer dan " : " is niet langer dan ");
        return is + length.spoken(language);
    }
}
