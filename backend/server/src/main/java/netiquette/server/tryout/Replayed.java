package netiquette.server.tryout;

import java.util.List;
import netiquette.engine.Rule;
import netiquette.engine.Verdict;
import netiquette.server.training.ScenarioCase;

/**
 * A moment of a scenario at which the draft says something else than what is in force.
 *
 * @param draft the draft's verdict
 * @param inForce the verdict devices give now
 * @param added rules that speak in the draft only
 * @param gone rules that speak only in what is in force
 */
public record Replayed(ScenarioCase moment, Verdict draft, Verdict inForce, List<Rule> added, List<Rule> gone) {
    /** Copies the lists. */
    public Replayed {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    boolean isDifferent() {
        return draft != inForce || !added.isEmpty() || !gone.isEmpty();
    }
}
