package netiquette.server.network;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a JSON object, as RFC 7396 has them: a name with {@code null} goes, an object goes in, all else stands in its place. */
final class MergePatch {
    private MergePatch() {}

    /** The changes that make one object of the other, and no more than that. */
    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        before.propertyStream()
                .filter(entry -> !after.has(entry.getKey()))
                .forEach(gone -> changes.putNull(gone.getKey()));
        after.propertyStream().forEach(entry -> {
            JsonNode was = before.get(entry.getKey());
            JsonNode is = entry.getValue();
            if (was instanceof ObjectNode there && is instanceof ObjectNode here && !was.equals(is)) {
                changes.set(entry.getKey(), between(there, here));
            } else if (!is.equals(was)) {
                changes.set(entry.getKey(), is.deepCopy());
            }
        });
        return changes;
    }

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
