package netiquette.server.ruleset;

import java.util.List;
import netiquette.server.network.Network;
import netiquette.server.network.NetworkProblem;
import netiquette.server.network.NetworkProblem.Expected;
import netiquette.server.network.ShippedNetworks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What teams change in networks: whether browsers take it, and what comes of it. */
@Component
class NetworkDifferences {
    private final ShippedNetworks shipped;

    NetworkDifferences(ShippedNetworks shipped) {
        this.shipped = shipped;
    }

    /**
     * Holds the changes of two documents against each other.
     *
     * @param before the changes on one side, by network
     * @param after those on the other side
     */
    List<NetworkDifference> between(JsonNode before, JsonNode after) {
        return shipped.all().stream()
                .map(network -> between(network, changes(before, network), changes(after, network)))
                .filter(difference -> !difference.changes().isEmpty())
                .toList();
    }

    NetworkDifference between(Network network, ObjectNode before, ObjectNode after) {
        ObjectNode was = inBrowsers(network, before);
        ObjectNode is = inBrowsers(network, after);
        return new NetworkDifference(
                network.name(), shipped.changes(was, is), was.equals(is) ? List.of() : shipped.tried(network, was, is));
    }

    /** Browsers take changes as a whole, or not at all. */
    ObjectNode inBrowsers(Network network, ObjectNode changes) {
        return shipped.problems(network, changes).isEmpty() ? network.with(changes) : network.definition();
    }

    /**
     * Looks through what a file brings.
     *
     * @throws RuleEditException naming the first place that does not fit
     */
    void check(ObjectNode networks) {
        networks.propertyStream().forEach(entry -> {
            String place = "networks." + entry.getKey();
            Network network = shipped.find(entry.getKey())
                    .orElseThrow(() -> new RuleEditException(place, "network-name", place, entry.getKey()));
            if (!(entry.getValue() instanceof ObjectNode changes)) {
                throw kind(place, Expected.TREE);
            }
            refusals(network, changes, place + ".").stream().findFirst().ifPresent(refusal -> {
                throw refusal;
            });
        });
    }

    /**
     * Each problem as a refusal.
     *
     * @param place what stands before every path
     */
    List<RuleEditException> refusals(Network network, ObjectNode changes, String place) {
        return shipped.problems(network, changes).stream()
                .map(problem -> refusal(problem, place + problem.path()))
                .toList();
    }

    private static RuleEditException refusal(NetworkProblem problem, String path) {
        String what = problem.what();
        return switch (problem.reason()) {
            case NAME -> new RuleEditException(path, "network-name", path, what);
            case KIND -> kind(path, Expected.valueOf(what));
            case CHOICE -> new RuleEditException(path, "network-choice", path, what);
            case SELECTOR -> new RuleEditException(path, "network-selector", path, what);
            case DAY -> new RuleEditException(path, "network-day", path, what);
            case NEEDED -> new RuleEditException(path, "network-needed", path, what);
            case SETTLED -> new RuleEditException(path, "network-settled", path, what);
            case LONG -> new RuleEditException(path, "network-long", path, what);
        };
    }

    private static RuleEditException kind(String path, Expected expected) {
        return switch (expected) {
            case TEXT -> new RuleEditException(path, "network-text", path);
            case NUMBER -> new RuleEditException(path, "network-number", path);
            case LIST -> new RuleEditException(path, "network-list", path);
            case TREE -> new RuleEditException(path, "network-object", path);
            case TRUE -> new RuleEditException(path, "network-true", path);
        };
    }

    private static ObjectNode changes(JsonNode networks, Network network) {
        return networks.path(network.id()) instanceof ObjectNode changes
                ? changes
                : JsonNodeFactory.instance.objectNode();
    }
}
