package netiquette.server.ruleset;

import java.util.List;

/**
 * What a file would change in a draft.
 *
 * @param changes the rules that would be otherwise
 * @param dials the dials that would be turned: in each value, {@code shipped} is where it stands now
 */
public record PackPreview(List<DraftChange> changes, List<DialView> dials) {
    /** Copies the lists. */
    public PackPreview {
        changes = List.copyOf(changes);
        dials = List.copyOf(dials);
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return changes.isEmpty() && dials.isEmpty();
    }
}
