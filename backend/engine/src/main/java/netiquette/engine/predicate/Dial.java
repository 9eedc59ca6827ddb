package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** The team turned a dial to this value. */
record Dial(String dial, String value) implements Predicate {
    static final PredicateKind KIND =
            new PredicateKind("dial", List.of("is"), in -> new Dial(in.dial(), in.dialValue("is")));

    @Override
    public Truth test(Evidence evidence) {
        return Truth.of(value.equals(evidence.dial(dial)));
    }

    /** A dial is the team's choice, not something about this case: it is no reason to show. */
    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {}

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {}

    @Override
    public String sentence(Language language, boolean holds) {
        if (language == Language.NL) {
            return "de keuze " + dial + (holds ? " staat op " : " staat niet op ") + value;
        }
        return "the choice " + dial + (holds ? " is set to " : " is not set to ") + value;
    }
}
