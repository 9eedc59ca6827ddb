package netiquette.server.network;

import java.util.Optional;
import java.util.Set;
import netiquette.server.network.NetworkProblem.Expected;
import tools.jackson.databind.JsonNode;

/**
 * What stands at a place of a definition: names with a shape each, names of one's own with one shape, a list, or a single value.
 *
 * @param tree as the extension's build writes it
 */
record Shape(JsonNode tree) {
    boolean isTree() {
        return tree.has("names") || tree.has("each");
    }

    boolean isList() {
        return tree.has("list");
    }

    /** What stands in a list. */
    Shape inList() {
        return new Shape(tree.path("list"));
    }

    /** Whether names are one's own there. */
    boolean hasOwnNames() {
        return tree.has("each");
    }

    /** What stands under a name; empty if there is no such name. */
    Optional<Shape> at(String name) {
        JsonNode part = hasOwnNames() ? tree.path("each") : tree.path("names").path(name);
        return part.isMissingNode() ? Optional.empty() : Optional.of(new Shape(part));
    }

    /** The names that have to be there. */
    Set<String> needed() {
        return NetworkRules.texts(tree.path("needed"));
    }

    /** The texts of which one is expected; empty if any will do. */
    Set<String> choice(NetworkRules rules) {
        JsonNode choice = tree.path("oneOf");
        return choice.isArray() ? NetworkRules.texts(choice) : choice.isString() ? rules.steps() : Set.of();
    }

    /** Whether a single value is of a kind that is expected. */
    boolean takes(JsonNode value) {
        if (tree.has("flag")) {
            return value.isBoolean() && value.asBoolean();
        }
        if (tree.has("oneOf")) {
            return value.isString();
        }
        Set<String> kinds = NetworkRules.texts(tree.path("kinds"));
        return switch (value.getNodeType()) {
            case STRING -> kinds.contains("string");
            case NUMBER -> kinds.contains("number");
            case BOOLEAN -> kinds.contains("boolean");
            default -> false;
        };
    }

    Expected expected() {
        if (isTree()) {
            return Expected.TREE;
        }
        if (isList()) {
            return Expected.LIST;
        }
        boolean isNumber = NetworkRules.texts(tree.path("kinds")).equals(Set.of("number"));
        return tree.has("flag") ? Expected.TRUE : isNumber ? Expected.NUMBER : Expected.TEXT;
    }
}
