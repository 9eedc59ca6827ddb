package netiquette.server.tryout;

import java.util.List;
import netiquette.engine.Verdict;

/**
 * What becomes of one situation.
 *
 * @param draft the draft's verdict
 * @param inForce the verdict devices give now
 * @param rules every rule of the place: first the one that decides, then those that speak, then those that lack a fact
 * @param watching every rule of the place that only watches, in the same order; it is not among the others unless it speaks in
 *     the draft and watches in what is in force, or the reverse
 */
public record Tryout(Verdict draft, Verdict inForce, List<TriedRule> rules, List<TriedRule> watching) {
    /** Copies the lists. */
    public Tryout {
        rules = List.copyOf(rules);
        watching = List.copyOf(watching);
    }
}
