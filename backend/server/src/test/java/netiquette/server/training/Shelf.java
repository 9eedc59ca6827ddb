package netiquette.server.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packs and scenarios as they are shipped. */
final class Shelf {
    static final List<String> STANCES = List.of("open", "curious", "selective", "strict");
    private static final String SCENARIOS = "META-INF/resources/demo/scenarios/";

    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    private Shelf() {}

    static Stream<JsonNode> scenarios() {
        return json(SCENARIOS + "index.json")
                .get("scenarios")
                .valueStream()
                .map(id -> json(SCENARIOS + id.asString() + ".json"));
    }

    /** The default policy under a stance, with the packs and the dial positions that the case asks for. */
    static Engine engine(String stance, JsonNode policy) {
        return ENGINES.computeIfAbsent(stance + policy, known -> build(stance, policy));
    }

    private static Engine build(String stance, JsonNode policy) {
        List<Object> documents = new ArrayList<>();
        json("packs/default.json")
                .get("packs")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !STANCES.contains(name))
                .forEach(name -> documents.add(pack(name)));
        documents.add(pack(stance));
        policy.path("packs").forEach(name -> documents.add(pack(name.asString())));
        if (policy.has("dials")) {
            documents.add(tree(JsonMapper.shared()
                    .createObjectNode()
                    .put("format", 2)
                    .put("name", "case")
                    .set("dials", policy.get("dials"))));
        }
        return new Engine(PolicyFormat.read(documents));
    }

    static Object tree(JsonNode node) {
        return JsonMapper.shared().convertValue(node, new TypeReference<Object>() {});
    }

    private static Object pack(String name) {
        return tree(json("packs/" + name + "/pack.json"));
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(Shelf.class.getClassLoader().getResourceAsStream(path));
    }
}
