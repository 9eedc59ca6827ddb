package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** Every part holds: false if one part is false, else unknown if one is unknown. */
record All(List<Predicate> parts) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "all",
            new LocalText("every part holds", "elk deel geldt"),
            Argument.Kind.CONDITIONS,
            List.of(),
            in -> new All(in.parts()));

    @Override
    public Truth test(Evidence evidence) {
        return Parts.test(parts, evidence, Truth.FALSE);
    }

    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        Parts.explain(parts, evidence, holds, reasons);
    }

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {
        Parts.missing(parts, evidence, facts);
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return Parts.sentence(parts, language, holds, holds);
    }
}
