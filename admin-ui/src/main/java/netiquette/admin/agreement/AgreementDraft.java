package netiquette.admin.agreement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongConsumer;
import netiquette.admin.component.Reversible;
import netiquette.admin.publication.Publishing;
import netiquette.server.member.MemberId;
import netiquette.server.merge.Merge;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.team.TeamId;

/** One agreement while somebody writes it. Somebody else's change to another one is no conflict. */
final class AgreementDraft implements Reversible {
    private final Agreements agreements;
    private final Publishing publishing;
    private final MemberId by;
    private final TeamId team;
    private final String id;
    private final Deque<AgreementEdit> before = new ArrayDeque<>();
    private Optional<Agreement> agreement;
    private long version;

    AgreementDraft(Agreements agreements, Publishing publishing, MemberId by, TeamId team, String id) {
        this.agreements = agreements;
        this.publishing = publishing;
        this.by = by;
        this.team = team;
        this.id = id;
        this.version = publishing.draft().version();
        this.agreement = agreements.get(team, id);
    }

    /** As it was last loaded or saved; empty if the team has no such agreement. */
    Optional<Agreement> agreement() {
        return agreement;
    }

    /**
     * Saves the whole form.
     *
     * @throws StaleDraftException if somebody else changed this very agreement; nothing is saved then
     */
    void save(AgreementEdit edit) {
        AgreementEdit standing = agreement.orElseThrow().edit();
        step(now -> agreements.change(by, team, now, edit));
        before.push(standing);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last save back. */
    @Override
    public void undo() {
        step(now -> agreements.change(by, team, now, before.element()));
        before.pop();
    }

    /** Puts it back to what its pack says; one of the team's own goes. */
    @Override
    public void restore() {
        Optional<AgreementEdit> standing = agreement.filter(Agreement::inPack).map(Agreement::edit);
        step(now -> agreements.giveBack(by, team, now, id));
        standing.ifPresent(before::push);
    }

    /**
     * Brings what was not saved together with what somebody else has saved, which is loaded.
     *
     * @return empty if the agreement is gone
     */
    Optional<Merge<AgreementEdit>> meet(AgreementEdit mine) {
        AgreementEdit base = agreement.orElseThrow().edit();
        reload();
        return agreement.map(theirs -> Merge.of(AgreementEdit.class, base, mine, theirs.edit()));
    }

    /** Loads what others have saved; what was saved here before can no longer be undone. */
    @Override
    public void reload() {
        version = publishing.draft().version();
        agreement = agreements.get(team, id);
        before.clear();
    }

    private void step(LongConsumer change) {
        try {
            change.accept(version);
        } catch (StaleDraftException stale) {
            if (!agreements.get(team, id).equals(agreement)) {
                throw stale;
            }
            change.accept(publishing.draft().version());
        }
        version = publishing.draft().version();
        agreement = agreements.get(team, id);
    }
}
