package netiquette.server.ruleset;

import java.util.List;

/**
 * All of a revision, for whoever looks back.
 *
 * @param rules those that speak, then those that only watch
 * @param agreements what was agreed
 * @param isFirst whether there was none before
 * @param changes what it changed, rule by rule, in the revision published before; empty for the first
 * @param dialChanges the same among the team's choices
 * @param agreementChanges the same among what was agreed
 * @param networkChanges the same in what is known of networks
 */
public record RevisionReading(
        Revision revision,
        List<PublishedRule> rules,
        List<Agreement> agreements,
        boolean isFirst,
        List<DraftChange> changes,
        List<DialChange> dialChanges,
        List<AgreementChange> agreementChanges,
        List<NetworkDifference> networkChanges) {
    /** Copies the lists. */
    public RevisionReading {
        rules = List.copyOf(rules);
        agreements = List.copyOf(agreements);
        changes = List.copyOf(changes);
        dialChanges = List.copyOf(dialChanges);
        agreementChanges = List.copyOf(agreementChanges);
        networkChanges = List.copyOf(networkChanges);
    }

    /** Whether it changed nothing that could be told. */
    public boolean isSame() {
        return changes.isEmpty() && dialChanges.isEmpty() && agreementChanges.isEmpty() && networkChanges.isEmpty();
    }
}
