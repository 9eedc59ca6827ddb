package netiquette.server.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One name of a definition that is otherwise.
 *
 * @param part the first name of the path, such as {@code received}
 * @param path such as {@code received.card}
 * @param before what stood there: one text, the texts of a list, or nothing
 * @param after what stands there now
 */
public record NetworkChange(String part, String path, List<String> before, List<String> after) {
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

    /** Whether it is about a list of several texts. */
    public boolean isList() {
        return before.size() > 1 || after.size() > 1;
    }

    static List<NetworkChange> between(JsonNode before, JsonNode after) {
        Map<String, List<String>> was = texts(before);
        Map<String, List<String>> is = texts(after);
        Set<String> paths = new LinkedHashSet<>(was.keySet());
        paths.addAll(is.keySet());
        List<NetworkChange> changes = new ArrayList<>();
        for (String path : paths) {
            List<String> old = was.getOrDefault(path, List.of());
            List<String> now = is.getOrDefault(path, List.of());
            if (!old.equals(now)) {
                changes.add(new NetworkChange(path.split("[.\\[]", 2)[0], path, old, now));
            }
        }
        return changes;
    }

    /** What stands at each path: a value, or the texts of a list. */
    private static Map<String, List<String>> texts(JsonNode definition) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        collect("", definition, texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, List<String>> texts) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), texts));
        } else if (node.valueStream().anyMatch(JsonNode::isObject)) {
            for (int number = 0; number < node.size(); number++) {
                collect(path + "[" + number + "]", node.get(number), texts);
            }
        } else if (node.isArray()) {
            texts.put(path, node.valueStream().map(JsonNode::asString).toList());
        } else if (!node.isNull()) {
            texts.put(path, List.of(node.asString()));
        }
    }
}
