package netiquette.server.ruleset;

import java.util.List;
import java.util.Optional;
import netiquette.engine.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A choice of the team that is another one afterwards.
 *
 * @param title what is chosen
 * @param was the position before
 * @param becomes the position afterwards
 */
public record DialChange(String name, LocalText title, LocalText was, LocalText becomes) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DIALS = "dials";

    /** The choices that are otherwise in one published document than in the one before. */
    static List<DialChange> between(String before, String after) {
        JsonNode old = JSON.readTree(before).path(DIALS);
        return JSON.readTree(after)
                .path(DIALS)
                .propertyStream()
                .flatMap(dial -> between(dial.getKey(), old.path(dial.getKey()), dial.getValue()).stream())
                .toList();
    }

    private static Optional<DialChange> between(String name, JsonNode before, JsonNode after) {
        return before.isMissingNode() || before.path("value").equals(after.path("value"))
                ? Optional.empty()
                : Optional.of(new DialChange(name, said(after.path("title"), name), position(before), position(after)));
    }

    /** The same, called as its page asks it. */
    DialChange asked(List<DialView> dials) {
        return dials.stream()
                .filter(dial -> dial.name().equals(name))
                .findFirst()
                .map(dial -> new DialChange(name, dial.asks(), was, becomes))
                .orElse(this);
    }

    private static LocalText position(JsonNode dial) {
        String value = dial.path("value").asString("");
        return said(dial.path("titles").path(value), value);
    }

    private static LocalText said(JsonNode text, String name) {
        return text.isObject() ? Packs.text(text) : new LocalText(name, name);
    }
}
