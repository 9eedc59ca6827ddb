package netiquette.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packs as they lie in the source folder. */
final class Packs {
    static final Path FOLDER = Path.of("src/main/resources/packs");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Packs() {}

    static List<String> defaultNames() {
        return JSON.readTree(FOLDER.resolve("default.json").toFile())
                .get("packs")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static JsonNode read(String name) {
        return JSON.readTree(FOLDER.resolve(name).resolve("pack.json").toFile());
    }

    static Object tree(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<Object>() {});
    }

    static Map<String, Object> map(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<Map<String, Object>>() {});
    }

    static List<Object> defaultDocuments() {
        List<Object> documents = new ArrayList<>();
        defaultNames().forEach(name -> documents.add(tree(read(name))));
        return documents;
    }

    static List<JsonNode> rules(String name) {
        return StreamSupport.stream(read(name).get("rules").spliterator(), false)
                .toList();
    }
}
