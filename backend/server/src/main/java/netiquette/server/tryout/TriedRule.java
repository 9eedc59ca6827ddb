package netiquette.server.tryout;

import java.util.List;
import java.util.Optional;
import netiquette.engine.Reason;
import netiquette.engine.Rule;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/**
 * How one rule came out.
 *
 * @param rule as the draft has it, or else as it is in force
 * @param draft what the draft makes of it; empty if it is not in the draft
 * @param inForce what devices make of it now; empty if they do not have it
 * @param watches whether it only watches; then it would have said so, and decides nothing
 * @param decides whether it gave the draft's verdict
 * @param reasons what settled it; empty if it is not settled
 * @param missing what would have to be known; empty if it is settled
 */
public record TriedRule(
        Rule rule,
        Optional<Truth> draft,
        Optional<Truth> inForce,
        boolean watches,
        boolean decides,
        List<Reason> reasons,
        List<Fact> missing) {
    /** Copies the lists. */
    public TriedRule {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** What holds in the draft, or would have held. */
    public Truth truth() {
        return draft.orElse(Truth.FALSE);
    }

    /** Whether it speaks in the one and not in the other. */
    public boolean isDifferent() {
        return (truth() == Truth.TRUE)
                != inForce.filter(truth -> truth == Truth.TRUE).isPresent();
    }
}
