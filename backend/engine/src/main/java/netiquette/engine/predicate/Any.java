package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** At least one part holds: true if one part is true, else unknown if one is unknown. */
record Any(List<Predicate> parts) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "any",
            new LocalText("at least one part holds", "minstens één deel geldt"),
            Argument.Kind.CONDITIONS,
            List.of(),
            in -> new Any(in.parts()));

    @Override
    public Truth test(Evidence evidence) {
        return Parts.test(parts, evidence, Truth.TRUE);
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
        return Parts.sentence(parts, language, !holds, holds);
    }
}
