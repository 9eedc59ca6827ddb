package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * What suits a team in which people do some kind of work.
 *
 * @param name such as {@code recruiters}
 * @param about what it sets, in a sentence
 * @param packs those that belong to it
 * @param dials the positions that belong to it
 */
record RolePreset(String name, LocalText title, LocalText about, List<String> packs, Map<String, String> dials) {
    RolePreset {
        packs = List.copyOf(packs);
        dials = Map.copyOf(dials);
    }

    static RolePreset of(JsonNode tree) {
        Map<String, String> dials = new LinkedHashMap<>();
        tree.path("dials")
                .propertyStream()
                .forEach(dial -> dials.put(dial.getKey(), dial.getValue().asString()));
        return new RolePreset(
                tree.path("name").asString(),
                Packs.text(tree.path("title")),
                Packs.text(tree.path("about")),
                Packs.strings(tree.path("packs")),
                dials);
    }
}
