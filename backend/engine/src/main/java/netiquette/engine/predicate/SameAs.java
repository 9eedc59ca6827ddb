package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Two facts have the same value; texts are compared folded. */
record SameAs(Fact fact, Fact other) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "same-as",
            new LocalText("two facts have the same value", "twee gegevens hebben dezelfde waarde"),
            Argument.Kind.FACT,
            List.of(Argument.of("other", Argument.Kind.FACT)),
            SameAs::read);

    private static SameAs read(Arguments in) {
        SameAs read = new SameAs(in.fact(), in.otherFact("other"));
        if (read.fact.type() != read.other.type()) {
            throw in.refuse(Unreadable.OTHER_TYPE);
        }
        return read;
    }

    @Override
    public Truth test(Evidence evidence) {
        @Nullable Object value = evidence.value(fact);
        @Nullable Object compared = evidence.value(other);
        return value == null || compared == null ? Truth.UNKNOWN : Truth.of(Values.same(fact, value, compared));
    }

    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        reasons.add(new Reason(sentence(evidence.language(), holds), fact.key(), List.of()));
    }

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {
        for (Fact needed : facts()) {
            if (evidence.value(needed) == null && !facts.contains(needed)) {
                facts.add(needed);
            }
        }
    }

    @Override
    public List<Fact> facts() {
        return List.of(fact, other);
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String is = language == Language.NL
                ? (holds ? " is hetzelfde als " : " is niet hetzelfde als ")
                : holds ? " is the same as " : " is not the same as ";
        return fact.name().in(language) + is + other.name().in(language);
    }
}
