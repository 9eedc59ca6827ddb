package netiquette.server.ruleset;

import java.util.List;
import netiquette.server.network.Found;
import netiquette.server.network.NetworkChange;

/**
 * What is known otherwise of a network on one side than on the other.
 *
 * @param network its name
 * @param changes name by name
 * @param found what the changed selectors and words find on pages of our own, before and after
 */
public record NetworkDifference(String network, List<NetworkChange> changes, List<Found> found) {
    /** Copies the lists. */
    public NetworkDifference {
        changes = List.copyOf(changes);
        found = List.copyOf(found);
    }

    /** What found something on one of those pages, and finds nothing there any more. */
    public List<Found> lost() {
        return found.stream().filter(Found::isLost).toList();
    }
}
