package netiquette.server.ruleset;

import java.util.Optional;
import netiquette.engine.LocalText;
import netiquette.engine.Source;
import tools.jackson.databind.JsonNode;

/** Reads a dial as the packs describe it. */
record DialReading(String name, JsonNode dial) {
    DialView view(String shipped, String chosen) {
        return new DialView(
                name,
                text(dial.path("asks"), name),
                dial.path("values")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(this::position)
                        .toList(),
                new Setting<>(shipped, chosen));
    }

    private DialPosition position(String value) {
        JsonNode arguments = dial.path("arguments").path(value);
        return new DialPosition(
                value,
                text(dial.path("titles").path(value), value),
                argument(arguments.path("for"), arguments.path("source")),
                argument(
                        arguments.path("against"),
                        arguments.has("againstSource") ? arguments.path("againstSource") : arguments.path("source")));
    }

    private static Optional<Argument> argument(JsonNode text, JsonNode source) {
        if (!text.isObject()) {
            return Optional.empty();
        }
        Source from = new Source(
                text(source.path("text"), "–"),
                source.path("author").asString(""),
                source.path("date").asString(""),
                source.path("ref").asString(""));
        return Optional.of(new Argument(Packs.text(text), from));
    }

    private static LocalText text(JsonNode node, String otherwise) {
        return node.isObject() ? Packs.text(node) : new LocalText(otherwise, otherwise);
    }
}
