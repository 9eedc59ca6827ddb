package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** What the labelled rules of the same surface say about the kind of text. */
public interface Kinds {
    /** Whether a rule with one of these labels fires; false if there is no such rule here. */
    Truth test(List<?> labels);

    /** Adds the reasons of those rules that fired. */
    void explain(List<?> labels, List<Reason> reasons);

    /** Adds the facts that are missing to know. */
    void missing(List<?> labels, List<Fact> facts);
}
