package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** A condition, or a part of one. */
public interface Predicate {
    /** Whether it holds for what is known. */
    Truth test(Evidence evidence);

    /**
     * Adds the parts that settled it.
     *
     * @param holds whether {@link #test} said true; only called when it said true or false
     */
    void explain(Evidence evidence, boolean holds, List<Reason> reasons);

    /** Adds every fact that is missing for an answer. */
    void missing(Evidence evidence, List<Fact> facts);

    /** The condition as a sentence, or its opposite. */
    String sentence(Language language, boolean holds);
}
