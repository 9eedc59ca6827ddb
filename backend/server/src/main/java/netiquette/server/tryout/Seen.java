package netiquette.server.tryout;

import java.util.List;
import netiquette.engine.Rule;
import netiquette.engine.Verdict;
import netiquette.server.training.ScenarioCase;

/**
 * What a member sees at one moment of a scenario.
 *
 * @param verdict the recommendation; {@link Verdict#NONE} away from received invitations
 * @param said the rules that speak there of themselves, the most important first
 */
public record Seen(ScenarioCase moment, Verdict verdict, List<Rule> said) {
    /** Copies the list. */
    public Seen {
        said = List.copyOf(said);
    }
}
