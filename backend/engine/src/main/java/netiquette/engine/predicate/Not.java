package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** The part does not hold; unknown stays unknown. */
record Not(Predicate part) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "not",
            new LocalText("the part does not hold", "het deel geldt niet"),
            Argument.Kind.CONDITION,
            List.of(),
            in -> new Not(in.part()));

    @Override
    public Truth test(Evidence evidence) {
        return part.test(evidence).not();
    }

    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        part.explain(evidence, !holds, reasons);
    }

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {
        part.missing(evidence, facts);
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return part.sentence(language, !holds);
    }

    @Override
    public List<Predicate> parts() {
        return List.of(part);
    }
}
