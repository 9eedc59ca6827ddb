package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes cases as lines of JSON with what the JVM says, and reads lines. */
public final class Cases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Cases() {}

    /** A line for each; one without documents is judged by those of the line before. */
    public static List<String> lines(List<Case> cases) {
        List<String> lines = new ArrayList<>();
        List<? extends @Nullable Object> before = List.of();
        Prepared prepared = Prepared.of(before);
        for (Case one : cases) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            if (!one.name().isEmpty()) {
                line.put("name", one.name());
            }
            if (!one.documents().equals(before)) {
                before = one.documents();
                prepared = Prepared.of(before);
                line.put("documents", before);
            }
            line.put("situation", one.situation());
            Prepared.Said said = prepared.judge(one.situation());
            line.put(said.name(), said.text());
            lines.add(ascii(JSON.writeValueAsString(line)));
        }
        return lines;
    }

    /** An object. */
    public static Map<String, @Nullable Object> read(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {});
    }

    /** Escapes what editors and terminals would show wrongly, and halves of pairs that no encoding knows. */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder();
        for (int at = 0; at < json.length(); at++) {
            char unit = json.charAt(at);
            ascii.append(unit < 127 ? String.valueOf(unit) : "\\u%04x".formatted((int) unit));
        }
        return ascii.toString();
    }
}
