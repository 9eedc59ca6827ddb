package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.Situation;
import netiquette.engine.wire.SituationFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of rules, run against what would be published. */
record Examples(List<Pack> packs, Draft draft) {
    private static final JsonMapper JSON = JsonMapper.shared();

    List<ExampleResult> run(Engine engine) {
        List<ExampleResult> results = new ArrayList<>();
        for (Pack pack : packs) {
            for (ObjectNode rule : pack.rules()) {
                if (draft.change(Composition.id(rule)).on()) {
                    run(rule, "fires", engine, results);
                    run(rule, "silent", engine, results);
                }
            }
        }
        return results;
    }

    private static void run(ObjectNode rule, String kind, Engine engine, List<ExampleResult> results) {
        String id = Composition.id(rule);
        boolean shouldFire = kind.equals("fires");
        for (JsonNode example : rule.path("examples").path(kind)) {
            Map<String, Object> facts = new LinkedHashMap<>();
            example.propertyStream()
                    .forEach(fact -> facts.put(fact.getKey(), JSON.convertValue(fact.getValue(), Object.class)));
            Situation situation = SituationFormat.read(
                    Map.of("surface", rule.path("surface").asString(), "language", "en", "facts", facts));
            boolean fires = engine.judge(situation).findings().stream()
                    .anyMatch(finding -> finding.rule().id().equals(id));
            results.add(new ExampleResult(id, shouldFire, facts, fires == shouldFire));
        }
    }
}
