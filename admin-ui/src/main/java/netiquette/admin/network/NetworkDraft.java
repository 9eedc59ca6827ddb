package netiquette.admin.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.LongConsumer;
import netiquette.admin.component.Reversible;
import netiquette.admin.publication.Publishing;
import netiquette.server.member.MemberId;
import netiquette.server.merge.Merge;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.ruleset.TeamNetwork;
import netiquette.server.ruleset.TeamNetworks;
import netiquette.server.team.TeamId;
import tools.jackson.databind.node.ObjectNode;

/** The changes to one network while somebody writes them. Somebody else's change to anything else is no conflict. */
final class NetworkDraft implements Reversible {
    private final TeamNetworks networks;
    private final Publishing publishing;
    private final MemberId by;
    private final TeamId team;
    private final String id;
    private final Deque<ObjectNode> before = new ArrayDeque<>();
    private TeamNetwork network;
    private long version;

    /** For a network that there is. */
    NetworkDraft(TeamNetworks networks, Publishing publishing, MemberId by, TeamId team, String id) {
        this.networks = networks;
        this.publishing = publishing;
        this.by = by;
        this.team = team;
        this.id = id;
        version = publishing.draft().version();
        network = loaded();
    }

    /** As it was last loaded or saved. */
    TeamNetwork network() {
        return network;
    }

    /** What the team changes, as it was last loaded or saved. */
    ObjectNode changes() {
        return networks.read(network.text());
    }

    /**
     * Saves all changes.
     *
     * @throws StaleDraftException if somebody else changed this very network; nothing is saved then
     */
    void save(ObjectNode changes) {
        ObjectNode standing = changes();
        step(now -> networks.write(by, team, now, id, changes));
        before.push(standing);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last save back. */
    @Override
    public void undo() {
        step(now -> networks.write(by, team, now, id, before.element()));
        before.pop();
    }

    /** Leaves the network as it is shipped. */
    @Override
    public void restore() {
        ObjectNode standing = changes();
        step(now -> networks.giveBack(by, team, now, id));
        before.push(standing);
    }

    /** Brings what was not saved together with what somebody else has saved, which is loaded. */
    Merge<ObjectNode> meet(ObjectNode mine) {
        ObjectNode base = changes();
        reload();
        return Merge.of(Function.identity(), base, mine, changes());
    }

    /** Loads what others have saved; what was saved here before can no longer be undone. */
    @Override
    public void reload() {
        version = publishing.draft().version();
        network = loaded();
        before.clear();
    }

    private TeamNetwork loaded() {
        return networks.get(team, id).orElseThrow();
    }

    private void step(LongConsumer change) {
        try {
            change.accept(version);
        } catch (StaleDraftException stale) {
            if (!loaded().text().equals(network.text())) {
                throw stale;
            }
            change.accept(publishing.draft().version());
        }
        version = publishing.draft().version();
        network = loaded();
    }
}
