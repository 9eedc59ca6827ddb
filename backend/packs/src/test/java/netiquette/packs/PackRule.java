package netiquette.packs;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A rule as it stands in its pack. */
record PackRule(String pack, JsonNode json) {
    /** Every rule of every pack, in the default policy or not. */
    static Stream<PackRule> all() {
        return SourceTree.packs().stream()
                .flatMap(pack -> Packs.read(pack).path("rules").valueStream().map(rule -> new PackRule(pack, rule)));
    }

    String id() {
        return json.get("id").asString();
    }

    List<Example> examples() {
        return Example.of(json);
    }

    /** The first line, the reason or the other side, in one of the languages. */
    String text(String part, String language) {
        return json.get(part).get(language).asString();
    }

    @Override
    public String toString() {
        return id();
    }
}
