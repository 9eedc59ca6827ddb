package netiquette.server.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One name of a definition that is otherwise.
 *
 * @param part the first name of the path, such as {@code received}
 * @param path such as {@code received.card}
 * @param before what stood there: one text, the entries of a list, or nothing
 * @param after what stands there now
 * @param isList whether it is about a list
 */
public record NetworkChange(String part, String path, List<String> before, List<String> after, boolean isList) {
    /** Copies the lists. */
    public NetworkChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What came into a list. */
    public List<String> added() {
        return after.stream().filter(text -> !before.contains(text)).toList();
    }

    /** What went out of a list. */
    public List<String> gone() {
        return before.stream().filter(text -> !after.contains(text)).toList();
    }

    static List<NetworkChange> between(JsonNode before, JsonNode after) {
        Map<String, JsonNode> was = leaves(before);
        Map<String, JsonNode> is = leaves(after);
        Set<String> paths = new LinkedHashSet<>(was.keySet());
        paths.addAll(is.keySet());
        JsonNode nothing = MissingNode.getInstance();
        return paths.stream()
                .filter(path -> !was.getOrDefault(path, nothing).equals(is.getOrDefault(path, nothing)))
                .map(path -> of(path, was.getOrDefault(path, nothing), is.getOrDefault(path, nothing)))
                .toList();
    }

    private static NetworkChange of(String path, JsonNode was, JsonNode is) {
        return new NetworkChange(path.split("\\.", 2)[0], path, texts(was), texts(is), was.isArray() || is.isArray());
    }

    /** An entry of a list that has names of its own is told as a whole. */
    private static List<String> texts(JsonNode leaf) {
        if (leaf.isArray()) {
            return leaf.valueStream()
                    .map(entry -> entry.isObject() ? entry.toString() : entry.asString())
                    .toList();
        }
        return leaf.isMissingNode() ? List.of() : List.of(leaf.asString());
    }

    /** The single values and the lists of a definition, by their paths. */
    private static Map<String, JsonNode> leaves(JsonNode definition) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect("", definition, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), leaves));
        } else {
            leaves.put(path, node);
        }
    }
}
