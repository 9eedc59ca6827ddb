package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A number, or how long ago a day was, lies between two limits, both included. */
record Between(Comparison of, int from, int to) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "between",
            new LocalText(
                    "a number, or how long ago a day was, lies between two limits, both included",
                    "een getal, of hoe lang een dag geleden is, ligt tussen twee grenzen, die zelf meetellen"),
            Argument.Kind.NUMBER_FACT,
            List.of(
                    Argument.of("from", Argument.Kind.NUMBER),
                    Argument.of("to", Argument.Kind.NUMBER),
                    Argument.optional("unit", Argument.Kind.UNIT)),
            Between::read);

    private static Between read(Arguments in) {
        Between read = new Between(Comparison.of(in), in.number("from"), in.number("to"));
        if (read.from > read.to) {
            throw in.refuse(Unreadable.TURNED_ROUND);
        }
        return read;
    }

    @Override
    public Truth test(Evidence evidence) {
        @Nullable Integer number = of.number(evidence);
        return number == null ? Truth.UNKNOWN : Truth.of(number >= of.limit(from) && number <= of.limit(to));
    }

    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        reasons.add(new Reason(sentence(evidence.language(), holds), of.fact().key(), List.of()));
    }

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {
        of.missing(evidence, facts);
    }

    @Override
    public List<Fact> facts() {
        return of.facts();
    }

    @Override
    public String sentence(Language language, boolean holds) {
        boolean dutch = language == Language.NL;
        String lies =
                dutch ? (holds ? " ligt tussen " : " ligt niet tussen ") : holds ? " is between " : " is not between ";
        return of.fact().name().in(language) + lies + from + (dutch ? " en " : " and ") + of.spoken(to, language);
    }
}
