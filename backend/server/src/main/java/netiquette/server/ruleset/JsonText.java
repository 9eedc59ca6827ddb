package netiquette.server.ruleset;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as people read, type and carry it. */
final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonText() {}

    static String of(ObjectNode tree) {
        return JSON.writeValueAsString(tree);
    }

    /**
     * Reads what somebody typed or brings.
     *
     * @param longest in UTF-16 units
     * @param field what a refusal names
     * @throws RuleEditException naming the line and column, if it is no JSON object; or the lengths, if it is too long
     */
    static ObjectNode read(String text, int longest, String field) {
        if (text.length() > longest) {
            throw new RuleEditException(field, "text-long", longest, text.length());
        }
        try {
            if (JSON.readTree(text) instanceof ObjectNode tree) {
                return tree;
            }
        } catch (JacksonException e) {
            @Nullable TokenStreamLocation at = e.getLocation();
            throw at == null ? unreadable(field, 1, 1) : unreadable(field, at.getLineNr(), at.getColumnNr());
        }
        throw unreadable(field, 1, 1);
    }

    private static RuleEditException unreadable(String field, int line, int column) {
        return new RuleEditException(field, "json-unreadable", line, column);
    }
}
