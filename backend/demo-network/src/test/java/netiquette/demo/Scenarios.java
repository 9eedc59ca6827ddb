package netiquette.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The scenarios of the stage, one file each, in the order of their list. */
final class Scenarios {
    private static final String FOLDER = "scenarios/";

    private Scenarios() {}

    static List<String> listed() {
        return Site.DEMO
                .json(FOLDER + "index.json")
                .get("scenarios")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static List<String> files() {
        return Site.DEMO.files(".json").stream()
                .filter(file -> file.startsWith(Site.DEMO.folder().resolve(FOLDER)))
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .filter(name -> !name.equals("index"))
                .sorted()
                .toList();
    }

    static JsonNode read(String id) {
        return Site.DEMO.json(FOLDER + id + ".json");
    }

    static Stream<JsonNode> all() {
        return listed().stream().map(Scenarios::read);
    }

    /** Visits everything that is said in two languages, with the path to it. */
    static void eachText(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject() && (node.has("nl") || node.has("en"))) {
            visitor.accept(path, node);
        } else if (node.isObject()) {
            node.properties().forEach(part -> eachText(path + "/" + part.getKey(), part.getValue(), visitor));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) eachText(path + "/" + at, node.get(at), visitor);
        }
    }

    static List<String> names(JsonNode list, String field) {
        List<String> found = new ArrayList<>();
        list.forEach(one -> found.add(one.path(field).asString("")));
        return found;
    }
}
