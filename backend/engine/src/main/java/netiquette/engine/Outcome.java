package netiquette.engine;

import java.util.List;
import netiquette.engine.fact.Fact;

/**
 * How one rule of a policy came out for one situation, whether or not another rule decided.
 *
 * @param rule the rule
 * @param truth whether its condition holds
 * @param reasons what settled it; empty if it is unknown
 * @param missing what would have to be known; empty if it is settled
 */
public record Outcome(Rule rule, Truth truth, List<Reason> reasons, List<Fact> missing) {
    /** Copies the lists. */
    public Outcome {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }
}
