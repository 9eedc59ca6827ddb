package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.Situation;
import netiquette.engine.Truth;
import netiquette.engine.wire.SituationFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of rules, run against the packs with a draft's changes. An example is about its own rule, so all rules
 * take part, and the dials stand as shipped but for those the example turns itself.
 */
final class Examples {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Pack> packs;
    private final Draft draft;
    private final Map<Map<String, String>, Engine> engines = new LinkedHashMap<>();

    Examples(List<Pack> packs, Draft draft) {
        this.packs = packs;
        this.draft = draft;
    }

    List<ExampleResult> run() {
        List<ExampleResult> results = new ArrayList<>();
        for (Pack pack : packs) {
            for (ObjectNode rule : pack.rules()) {
                if (draft.change(Composition.id(rule)).on()) {
                    run(rule, "fires", results);
                    run(rule, "silent", results);
                }
            }
        }
        return results;
    }

    private void run(ObjectNode rule, String kind, List<ExampleResult> results) {
        String id = Composition.id(rule);
        boolean shouldFire = kind.equals("fires");
        for (JsonNode example : rule.path("examples").path(kind)) {
            Map<String, String> dials = new LinkedHashMap<>();
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
            boolean fires = engines.computeIfAbsent(dials, this::engine).trace(situation).stream()
                    .anyMatch(outcome -> outcome.rule().id().equals(id) && outcome.truth() == Truth.TRUE);
            results.add(new ExampleResult(id, shouldFire, facts, fires == shouldFire));
        }
    }

    private Engine engine(Map<String, String> dials) {
        return Composition.of(packs, draft.withAllRules(dials)).engine();
    }

    /** A rule of several surfaces is tried on the first, unless the example names another. */
    private static String surface(ObjectNode rule, JsonNode example) {
        JsonNode surfaces = rule.path("surface");
        String first = surfaces.isArray() ? surfaces.path(0).asString() : surfaces.asString();
        return example.path("surface").asString(first);
    }
}
