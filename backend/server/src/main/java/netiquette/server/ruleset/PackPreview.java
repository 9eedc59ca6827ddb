package netiquette.server.ruleset;

import java.util.List;

/**
 * What a file would change in a draft.
 *
 * @param changes the rules that would be otherwise
 * @param dials the dials that would be turned: in each value, {@code shipped} is where it stands now
 * @param agreements what would be agreed otherwise
 * @param networks what would be known otherwise of networks
 * @param lists the names of lists, texts and the like that would be added or changed
 */
public record PackPreview(
        List<DraftChange> changes,
        List<DialView> dials,
        List<AgreementChange> agreements,
        List<NetworkDifference> networks,
        List<String> lists) {
    /** Copies the lists. */
    public PackPreview {
        changes = List.copyOf(changes);
        dials = List.copyOf(dials);
        agreements = List.copyOf(agreements);
        networks = List.copyOf(networks);
        lists = List.copyOf(lists);
    }

    /** Whether a rule, something agreed or a network would be otherwise. */
    public boolean hasParts() {
        return !changes.isEmpty() || !agreements.isEmpty() || !networks.isEmpty();
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return !hasParts() && dials.isEmpty() && lists.isEmpty();
    }
}
