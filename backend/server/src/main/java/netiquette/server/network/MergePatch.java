package netiquette.server.network;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a JSON object, as RFC 7396 has them: a name with {@code null} goes, an object goes in, all else stands in its place. */
final class MergePatch {
    private MergePatch() {}

    static ObjectNode applied(@Nullable JsonNode before, ObjectNode changes) {
        ObjectNode result =
                before instanceof ObjectNode there ? there.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.propertyStream().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else if (change.getValue() instanceof ObjectNode inside) {
                result.set(change.getKey(), applied(result.get(change.getKey()), inside));
            } else {
                result.set(change.getKey(), change.getValue().deepCopy());
            }
        });
        return result;
    }
}
