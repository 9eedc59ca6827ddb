package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The way back: what names a requirement as where it comes from is, for one at least, what that requirement points to. */
class CitationsTest {
    private static final Pattern REFERENCE = Pattern.compile("R00\\d-\\d\\d");
    private final Map<String, Set<String>> cited = new TreeMap<>();

    CitationsTest() {
        for (String name : SourceTree.packs()) {
            JsonNode pack = Packs.read(name);
            for (String kind : Set.of("dial", "parameter", "template")) {
                pack.path(kind + "s").properties().forEach(one -> cites(kind + ":" + one.getKey(), one.getValue()));
            }
            pack.path("rules").forEach(rule -> cites("rule:" + rule.get("id").asString(), rule));
            pack.path("items").forEach(item -> cites("item:" + item.get("id").asString(), item));
            pack.path("upkeep")
                    .path("tips")
                    .forEach(tip -> cites("upkeep:" + tip.get("id").asString(), tip));
        }
        SourceTree.scenarios().forEach(one -> cites("scenario:" + one.get("id").asString(), one.get("source")));
    }

    @Test
    void aRequirementPointsToSomethingThatNamesIt() {
        for (Requirement one : Requirement.all()) {
            if (!cited.containsKey(one.id())) continue;
            Set<String> pointedAt = one.artefacts().stream()
                    .map(artefact -> artefact.startsWith("file:") ? artefact : artefact.split("/", -1)[0])
                    .collect(Collectors.toSet());
            assertThat(pointedAt).as(one.id()).containsAnyElementsOf(cited.get(one.id()));
        }
    }

    @Test
    void mostAreNamed() {
        assertThat(cited).hasSizeGreaterThan(160);
        assertThat(cited.get("R004-26")).contains("rule:out-14-agreed").doesNotContain("rule:out-02-instant-connect");
    }

    private void cites(String artefact, JsonNode said) {
        REFERENCE
                .matcher(said.toString())
                .results()
                .forEach(found -> cited.computeIfAbsent(found.group(), known -> new TreeSet<>())
                        .add(artefact));
    }
}
