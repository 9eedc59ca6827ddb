package netiquette.server.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The networks that the extension knows, read once; none where the extension is not there. */
@Component
public class ShippedNetworks {
    private static final String PLACE = "extension/networks.json";

    private final List<Network> networks;
    private final Shape shape;
    private final NetworkRules rules;

    ShippedNetworks() {
        JsonNode data = read();
        networks = data.path("networks")
                .valueStream()
                .map(ShippedNetworks::network)
                .toList();
        shape = new Shape(data.path("shape"));
        rules = NetworkRules.of(data.path("rules"), data.path("steps"));
    }

    /** All of them. */
    public List<Network> all() {
        return networks;
    }

    /** The one with that id. */
    public Optional<Network> find(String id) {
        return networks.stream().filter(network -> network.id().equals(id)).findFirst();
    }

    /** The longest changes of one network that browsers take, in UTF-16 units. */
    public int longest() {
        return rules.longest();
    }

    /** What no browser would take of a team's changes; empty if all of it is sound. */
    public List<NetworkProblem> problems(Network network, ObjectNode changes) {
        return new NetworkCheck(shape, rules).problems(network.definition(), changes);
    }

    /** What controls are called on a network's pages, and addresses, with a team's changes. */
    public List<WordList> words(Network network, ObjectNode changes) {
        return new WordLists(rules, network.with(changes)).all();
    }

    /**
     * A team's changes with other words in one of those lists.
     *
     * @param path the list's
     */
    public ObjectNode withWords(Network network, ObjectNode changes, String path, List<String> words) {
        ObjectNode wanted = network.with(changes);
        new WordLists(rules, wanted).put(path, words);
        return network.changesTo(wanted);
    }

    /** What is otherwise in one definition than in another, name by name. */
    public List<NetworkChange> changes(ObjectNode before, ObjectNode after) {
        return NetworkChange.between(before, after);
    }

    /** What the selectors and words that differ find on a network's pages. */
    public List<Found> tried(Network network, ObjectNode before, ObjectNode after) {
        return new PageTrial(rules, network.pages()).ofWhatDiffers(before, after);
    }

    /** What every selector and word finds on a page that somebody brought along; nothing of it is kept. */
    public List<Found> tried(NetworkPage page, ObjectNode before, ObjectNode after) {
        return new PageTrial(rules, List.of(page)).ofAll(before, after);
    }

    private static Network network(JsonNode entry) {
        ObjectNode definition = entry.path("definition").asObject();
        List<NetworkPage> pages = new ArrayList<>();
        entry.path("pages")
                .forEach(page -> pages.add(NetworkPage.of(
                        page.path("name").asString(),
                        page.path("url").asString(),
                        page.path("html").asString())));
        return new Network(
                definition.path("id").asString(), definition.path("name").asString(), definition, pages);
    }

    private static JsonNode read() {
        ClassPathResource resource = new ClassPathResource(PLACE);
        if (!resource.exists()) {
            return JsonNodeFactory.instance.objectNode();
        }
        try (InputStream in = resource.getInputStream()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
