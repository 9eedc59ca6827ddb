package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Situation;
import netiquette.engine.Truth;
import netiquette.engine.wire.SituationFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of a set of packs. An example is about its own rule's condition, which a team does not change: so they are run as
 * shipped, with the dials as the pack has them that asks the question and as the example turns them itself; so they come out the
 * same for every team, and beside a pack that turns a dial of another one.
 */
record Examples(Shipped shipped) {
    private static final JsonMapper JSON = JsonMapper.shared();

    List<ExampleResult> run() {
        List<ExampleResult> results = new ArrayList<>();
        shipped.trees().forEach(rule -> {
            run(rule, "fires", results);
            run(rule, "silent", results);
        });
        return List.copyOf(results);
    }

    private void run(ObjectNode rule, String kind, List<ExampleResult> results) {
        String id = Composition.id(rule);
        boolean shouldFire = kind.equals("fires");
        for (JsonNode example : rule.path("examples").path(kind)) {
            Map<String, String> dials = new LinkedHashMap<>(shipped.firstPositions());
            example.path("dials")
                    .propertyStream()
                    .forEach(dial -> dials.put(dial.getKey(), dial.getValue().asString()));
            Map<String, Object> facts = new LinkedHashMap<>();
            example.propertyStream()
                    .filter(fact ->
                            !fact.getKey().equals("dials") && !fact.getKey().equals("surface"))
                    .forEach(fact -> facts.put(fact.getKey(), JSON.convertValue(fact.getValue(), Object.class)));
            Situation situation =
                    SituationFormat.read(Map.of("surface", surface(rule, example), "language", "en", "facts", facts));
            boolean fires = shipped.engine(dials).trace(situation).stream()
                    .anyMatch(outcome -> outcome.rule().id().equals(id) && outcome.truth() == Truth.TRUE);
            results.add(new ExampleResult(id, shouldFire, facts, fires == shouldFire));
        }
    }

    /** A rule of several surfaces is tried on the first, unless the example names another. */
    private static String surface(ObjectNode rule, JsonNode example) {
        JsonNode surfaces = rule.path("surface");
        String first = surfaces.isArray() ? surfaces.path(0).asString() : surfaces.asString();
        return example.path("surface").asString(first);
    }
}
