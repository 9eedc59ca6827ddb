package netiquette.server.ruleset;

import java.util.List;
import java.util.Optional;
import netiquette.server.member.MemberId;
import netiquette.server.network.Found;
import netiquette.server.network.Network;
import netiquette.server.network.NetworkPage;
import netiquette.server.network.PageHeavyException;
import netiquette.server.network.ShippedNetworks;
import netiquette.server.network.WordList;
import netiquette.server.refusal.Refusal;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a team changes in what is known of networks, so that a page that was rebuilt is read again without a new extension. It is
 * drafted, seen by a second person and published together with the rules.
 */
@Service
public class TeamNetworks {
    /** The longest page that can be tried, in UTF-16 units. */
    public static final int LONGEST_PAGE = 4 * 1024 * 1024;

    private static final String FIELD = "network";

    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final DraftTable drafts;
    private final ShippedNetworks shipped;
    private final NetworkDifferences differences;

    TeamNetworks(
            RuleSets ruleSets,
            Revisions revisions,
            DraftTable drafts,
            ShippedNetworks shipped,
            NetworkDifferences differences) {
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.drafts = drafts;
        this.shipped = shipped;
        this.differences = differences;
    }

    /** All networks, as the draft has them. */
    @Transactional(readOnly = true)
    public List<TeamNetwork> all(TeamId team) {
        OwnRules own = ruleSets.draft(team).own();
        return shipped.all().stream().map(network -> view(network, own)).toList();
    }

    /** One of them; empty if there is none with that id. */
    @Transactional(readOnly = true)
    public Optional<TeamNetwork> get(TeamId team, String id) {
        OwnRules own = ruleSets.draft(team).own();
        return shipped.find(id).map(network -> view(network, own));
    }

    /** All that is known of a network as it is shipped, as JSON. */
    public String shipped(String id) {
        return JsonText.of(network(id).definition());
    }

    /**
     * What somebody typed, as an object.
     *
     * @throws RuleEditException naming the line and column, if it is none; or the lengths, if it is too long
     */
    public ObjectNode read(String text) {
        return text.isBlank() ? JsonNodeFactory.instance.objectNode() : JsonText.read(text, shipped.longest(), FIELD);
    }

    /** What no browser would take of some changes; empty if all of it is sound. */
    public List<? extends Refusal> problems(String id, ObjectNode changes) {
        return differences.refusals(network(id), changes, "");
    }

    /** What controls are called on a network's pages, and addresses, with some changes. */
    public List<WordList> words(String id, ObjectNode changes) {
        return shipped.words(network(id), changes);
    }

    /** Some changes with other words in one of those lists; blank ones are left out. */
    public ObjectNode withWords(String id, ObjectNode changes, String path, List<String> words) {
        List<String> said = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return shipped.withWords(network(id), changes, path, said);
    }

    /**
     * Keeps a team's changes to a network, in the place of those before. Changes that leave all as it is shipped are none.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException naming the first place that no browser would take
     */
    @Transactional
    public RuleSet write(MemberId by, TeamId team, long version, String id, ObjectNode changes) {
        Network network = network(id);
        differences.refusals(network, changes, "").stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        boolean asShipped = network.with(changes).equals(network.definition());
        return keep(by, team, version, id, asShipped ? JsonNodeFactory.instance.objectNode() : changes);
    }

    /**
     * Leaves nothing of what a team changes in a network.
     *
     * @throws StaleDraftException if somebody saved in between
     */
    @Transactional
    public RuleSet giveBack(MemberId by, TeamId team, long version, String id) {
        return keep(by, team, version, network(id).id(), JsonNodeFactory.instance.objectNode());
    }

    /** What publishing the draft would change in networks. */
    @Transactional(readOnly = true)
    public List<NetworkDifference> changes(TeamId team) {
        Draft draft = ruleSets.draft(team);
        return between(draft, draft.own().networks());
    }

    /**
     * What publishing an old revision again would change in networks.
     *
     * @throws UnknownRevisionException if there is none with that number
     */
    @Transactional(readOnly = true)
    public List<NetworkDifference> changes(TeamId team, int revision) {
        return between(ruleSets.draft(team), Composition.networks(revisions.document(team, revision)));
    }

    private List<NetworkDifference> between(Draft draft, JsonNode wanted) {
        String inForce = revisions.document(draft.team(), draft.inForce());
        return differences.between(Composition.networks(inForce), wanted);
    }

    /**
     * What every selector and word of a network finds on a page, as shipped and with the draft's changes. The page is read and
     * forgotten.
     *
     * @throws RuleEditException if the page is too long
     * @throws PageHeavyException if there is too much in it
     */
    public List<Found> look(TeamId team, String id, String html) {
        if (html.length() > LONGEST_PAGE) {
            throw new RuleEditException("page", "text-long", LONGEST_PAGE, html.length());
        }
        Network network = network(id);
        ObjectNode changes = ruleSets.draft(team).own().network(id);
        return shipped.tried(NetworkPage.brought(html), network.definition(), differences.inBrowsers(network, changes));
    }

    private RuleSet keep(MemberId by, TeamId team, long version, String id, ObjectNode changes) {
        OwnRules own = ruleSets.draft(team).own().withNetwork(id, changes);
        own.checkLength();
        return ruleSets.save(by, team, version, () -> drafts.own(team, own));
    }

    private TeamNetwork view(Network network, OwnRules own) {
        ObjectNode changes = own.network(network.id());
        NetworkDifference difference = differences.between(network, JsonNodeFactory.instance.objectNode(), changes);
        return new TeamNetwork(
                network.id(),
                network.name(),
                changes.isEmpty() ? "" : JsonText.of(changes),
                difference.changes(),
                difference.found(),
                differences.refusals(network, changes, ""));
    }

    private Network network(String id) {
        return shipped.find(id).orElseThrow(() -> new RuleEditException(FIELD, "network-name", FIELD, id));
    }
}
