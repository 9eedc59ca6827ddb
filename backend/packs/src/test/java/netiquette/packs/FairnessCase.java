package netiquette.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A case to be judged with other names, places, genders and ranks.
 *
 * @param from rule examples, scenarios, or the name of a file
 * @param name where to find it there
 */
record FairnessCase(String from, String name, String surface, Map<String, Object> facts) {
    /** Every example of every rule, and every case of every scenario in both languages. */
    static List<FairnessCase> shipped() {
        List<FairnessCase> cases = new ArrayList<>();
        for (String pack : SourceTree.packs()) {
            for (JsonNode rule : Packs.read(pack).path("rules")) {
                Example.of(rule)
                        .forEach(example -> cases.add(
                                new FairnessCase("rule examples", example.name(), example.surface(), example.facts())));
            }
        }
        SourceTree.scenarios().forEach(scenario -> addScenario(scenario, cases));
        return cases;
    }

    /** The people of the scenarios, by their full and by their first name. */
    static Set<String> people() {
        Set<String> names = new TreeSet<>();
        SourceTree.scenarios().stream()
                .flatMap(scenario -> scenario.get("people").valueStream())
                .map(person -> person.get("name").asString())
                .forEach(name -> names.addAll(List.of(name, name.split(" ", 2)[0])));
        return names;
    }

    private static void addScenario(JsonNode scenario, List<FairnessCase> cases) {
        for (JsonNode one : scenario.get("cases")) {
            Stream.of("nl", "en").forEach(language -> {
                Map<String, Object> facts = new LinkedHashMap<>();
                one.get("facts")
                        .properties()
                        .forEach(fact -> facts.put(fact.getKey(), value(fact.getValue(), scenario, language)));
                cases.add(new FairnessCase(
                        "scenarios",
                        scenario.get("id").asString() + "/" + one.get("id").asString() + " " + language,
                        one.get("surface").asString(),
                        facts));
            });
        }
    }

    private static Object value(JsonNode value, JsonNode scenario, String language) {
        return value.isObject()
                ? scenario.get("texts")
                        .get(value.get("text").asString())
                        .get(language)
                        .asString()
                : Packs.tree(value);
    }
}
