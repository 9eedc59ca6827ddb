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
 * The examples of a set of packs, and of what a team wrote itself. An example is about its own rule's condition: so they are run
 * without the team's texts and dials, with the dials as the pack has them that asks the question and as the example turns them
 * itself; so they come out the same for every team, beside a pack that turns a dial of another one, and without a pack that
 * brings a dial.
 */
record Examples(Shipped shipped) {
    private static final JsonMapper JSON = JsonMapper.shared();

    List<ExampleResult> run() {
        return shipped.trees().flatMap(rule -> run(rule).stream()).toList();
    }

    List<ExampleResult> run(ObjectNode rule) {
        List<ExampleResult> results = new ArrayList<>();
        run(rule, "fires", results);
        run(rule, "silent", results);
        return results;
    }

    private void run(ObjectNode rule, String kind, List<ExampleResult> results) {
        String id = Composition.id(rule);
        boolean shouldFire = kind.equals("fires");
        for (JsonNode example : rule.path("examples").path(kind)) {
            results.add(new ExampleResult(id, shouldFire, facts(example), fires(rule, example) == shouldFire));
        }
    }

    /** Whether a rule fires at what an example says. */
    boolean fires(ObjectNode rule, JsonNode example) {
        Map<String, String> dials = new LinkedHashMap<>(shipped.firstPositions());
        example.path("dials")
                .propertyStream()
                .filter(dial -> dials.containsKey(dial.getKey()))
                .forEach(dial -> dials.put(dial.getKey(), dial.getValue().asString()));
        return shipped.engine(dials).trace(situation(rule, example)).stream()
                .anyMatch(outcome -> outcome.rule().id().equals(Composition.id(rule)) && outcome.truth() == Truth.TRUE);
    }

    /**
     * The case that an example tells of.
     *
     * @throws netiquette.engine.wire.FormatException naming the place and the reason, if it is none
     */
    static Situation situation(ObjectNode rule, JsonNode example) {
        return SituationFormat.read(
                Map.of("surface", surface(rule, example), "language", "en", "facts", facts(example)));
    }

    private static Map<String, Object> facts(JsonNode example) {
        Map<String, Object> facts = new LinkedHashMap<>();
        example.propertyStream()
                .filter(fact -> !fact.getKey().equals("dials") && !fact.getKey().equals("surface"))
                .forEach(fact -> facts.put(fact.getKey(), JSON.convertValue(fact.getValue(), Object.class)));
        return facts;
    }

    /** A rule of several surfaces is tried on the first, unless the example names another. */
    private static String surface(ObjectNode rule, JsonNode example) {
        JsonNode surfaces = rule.path("surface");
        String first = surfaces.isArray() ? surfaces.path(0).asString() : surfaces.asString();
        return example.path("surface").asString(first);
    }
}
