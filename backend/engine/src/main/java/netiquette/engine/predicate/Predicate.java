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

    /** The conditions within it, in order. */
    default List<Predicate> parts() {
        return List.of();
    }

    /** The facts it looks at itself, without those of its parts. */
    default List<Fact> facts() {
        return List.of();
    }

    /** The labels of other rules it looks at itself. */
    default List<String> labels() {
        return List.of();
    }
}
