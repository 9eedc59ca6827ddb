package netiquette.server.tryout;

import java.util.List;
import netiquette.engine.Verdict;

/**
 * What becomes of one situation.
 *
 * @param draft the draft's verdict
 * @param inForce the verdict devices give now
 * @param rules every rule of the place: first the one that decides, then those that speak, then those that lack a fact
 */
public record Tryout(Verdict draft, Verdict inForce, List<TriedRule> rules) {
    /** Copies the list. */
    public Tryout {
        rules = List.copyOf(rules);
    }
}
