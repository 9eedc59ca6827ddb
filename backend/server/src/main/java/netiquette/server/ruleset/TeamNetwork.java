package netiquette.server.ruleset;

import java.util.List;
import netiquette.server.network.Found;
import netiquette.server.network.NetworkChange;
import netiquette.server.refusal.Refusal;

/**
 * A network with what a team changes in it.
 *
 * @param id such as {@code linkedin}
 * @param text the team's changes as JSON; empty if there are none
 * @param changes what that makes otherwise than it is shipped
 * @param found what the changed selectors and words find on pages of our own, as shipped and with the changes
 * @param problems what no browser would take; then none of the changes holds
 */
public record TeamNetwork(
        String id,
        String name,
        String text,
        List<NetworkChange> changes,
        List<Found> found,
        List<? extends Refusal> problems) {
    /** Copies the lists. */
    public TeamNetwork {
        changes = List.copyOf(changes);
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }

    /** Whether the team changes anything in it. */
    public boolean isChanged() {
        return !text.isEmpty();
    }
}
