package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A number is this or less; a day is at most so long ago. */
record AtMost(Comparison of, int count) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "at-most",
            new LocalText(
                    "a number is this or less; a day is at most so long ago",
                    "een getal is dit of minder; een dag is hoogstens zo lang geleden"),
            Argument.Kind.NUMBER_FACT,
            List.of(Argument.of("value", Argument.Kind.NUMBER), Argument.optional("unit", Argument.Kind.UNIT)),
            in -> new AtMost(Comparison.of(in), in.number("value")));

    @Override
    public Truth test(Evidence evidence) {
        @Nullable Integer number = of.number(evidence);
        return number == null ? Truth.UNKNOWN : Truth.of(number <= of.limit(count));
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
        String is = language == Language.NL
                ? (holds ? " is hoogstens " : " is meer dan ")
                : holds ? " is at most " : " is more than ";
        return of.fact().name().in(language) + is + of.spoken(count, language);
    }
}
