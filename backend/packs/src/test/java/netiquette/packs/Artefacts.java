package netiquette.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import netiquette.engine.Surface;
import netiquette.engine.fact.Facts;
import tools.jackson.databind.JsonNode;

/**
 * What there is to point at: {@code rule:…}, {@code dial:name} and {@code dial:name/value}, {@code parameter:…},
 * {@code template:…}, {@code item:…}, {@code upkeep:…}, {@code label:…}, {@code pack:…}, {@code fact:…},
 * {@code surface:…}, {@code scenario:s-01} and {@code scenario:s-01/case}, {@code class:…} and {@code file:…}.
 */
final class Artefacts {
    private final Set<String> known = new HashSet<>();

    Artefacts() {
        SourceTree.packs().forEach(this::addPack);
        SourceTree.scenarios().forEach(this::addScenario);
        Facts.ALL.forEach(fact -> known.add("fact:" + fact.key()));
        for (Surface surface : Surface.values()) known.add("surface:" + surface.key());
    }

    boolean have(String reference) {
        String name = reference.substring(reference.indexOf(':') + 1);
        if (reference.startsWith("file:")) return SourceTree.holds(name);
        if (reference.startsWith("class:"))
            return SourceTree.sources(name, "main").findAny().isPresent();
        return known.contains(reference);
    }

    private void addPack(String name) {
        JsonNode pack = Packs.read(name);
        known.add("pack:" + name);
        for (String kind : List.of("dial", "parameter", "template", "text", "list")) {
            pack.path(kind + "s").propertyNames().forEach(one -> known.add(kind + ":" + one));
        }
        pack.path("phrases").propertyNames().forEach(one -> known.add("phrases:" + one));
        pack.path("dials")
                .properties()
                .forEach(dial -> dial.getValue()
                        .path("arguments")
                        .propertyNames()
                        .forEach(value -> known.add("dial:" + dial.getKey() + "/" + value)));
        for (JsonNode rule : pack.path("rules")) {
            known.add("rule:" + rule.get("id").asString());
            rule.path("labels").forEach(label -> known.add("label:" + label.asString()));
        }
        pack.path("items").forEach(item -> known.add("item:" + item.get("id").asString()));
        pack.path("upkeep")
                .path("tips")
                .forEach(tip -> known.add("upkeep:" + tip.get("id").asString()));
    }

    private void addScenario(JsonNode scenario) {
        String id = "scenario:" + scenario.get("id").asString();
        known.add(id);
        scenario.get("cases").forEach(one -> known.add(id + "/" + one.get("id").asString()));
    }
}
