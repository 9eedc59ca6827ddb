package netiquette.server.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lists of a definition that somebody who knows the network's pages can mend without knowing how pages are built. */
final class WordLists {
    private static final String ADDRESSES = "paths";

    private final NetworkRules rules;
    private final Map<String, ArrayNode> lists = new LinkedHashMap<>();

    WordLists(NetworkRules rules, ObjectNode definition) {
        this.rules = rules;
        definition
                .propertyStream()
                .filter(part -> !rules.settled().contains(part.getKey()))
                .forEach(part -> collect(part.getKey(), part.getValue()));
    }

    /** What controls are called first, then addresses. */
    List<WordList> all() {
        return lists.entrySet().stream()
                .map(list -> new WordList(
                        list.getKey().split("[.\\[]", 2)[0],
                        list.getKey(),
                        name(list.getKey()),
                        list.getValue().valueStream().map(JsonNode::asString).toList()))
                .sorted(Comparator.comparing(list -> list.name().equals(ADDRESSES)))
                .toList();
    }

    /** Puts other words into a list of the definition; into none, if there is no such list. */
    void put(String path, List<String> words) {
        ArrayNode list = lists.get(path);
        if (list != null) {
            list.removeAll();
            words.forEach(list::add);
        }
    }

    private void collect(String path, JsonNode node) {
        if (node instanceof ArrayNode list) {
            if (isOfWords(name(path))) {
                lists.put(path, list);
            } else {
                for (int number = 0; number < list.size(); number++) {
                    collect(path + "[" + number + "]", list.get(number));
                }
            }
        } else {
            node.propertyStream().forEach(entry -> collect(path + "." + entry.getKey(), entry.getValue()));
        }
    }

    private boolean isOfWords(String name) {
        return rules.labels().contains(name) || name.equals(ADDRESSES);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
