package netiquette.packs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented messages of every kind there is, in Dutch and English, in pairs. */
final class InventedNotes {
    private static final JsonNode ALL = JsonMapper.shared()
            .readTree(Path.of("src/test/resources/invented-notes.json").toFile());

    /** A private approach is one whatever it is about, and a word of greeting is as good as a standard text. */
    private static final List<String> LIKE_OTHERS = List.of("flirting", "next to nothing");

    private InventedNotes() {}

    /** The messages of each kind; a kind in capitals is the label they bear. */
    static Map<String, List<String>> byKind() {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        ALL.get("notes").properties().forEach(kind -> notes.put(kind.getKey(), texts(kind.getValue())));
        return notes;
    }

    /** One of each kind that the rules tell apart, alternately Dutch and English. */
    static List<String> oneOfEach() {
        int[] at = {0};
        Map<String, List<String>> notes = byKind();
        notes.keySet().removeAll(LIKE_OTHERS);
        return notes.values().stream()
                .map(texts -> texts.get(at[0]++ % texts.size()))
                .toList();
    }

    static List<String> all() {
        return byKind().values().stream().flatMap(List::stream).toList();
    }

    /** Sentences that give a harmless reason for writing. */
    static List<String> reasons() {
        return texts(ALL.get("reasons"));
    }

    /** The line under a name: none, somebody's, an open networker's. */
    static List<String> headlines() {
        return texts(ALL.get("headlines"));
    }

    private static List<String> texts(JsonNode list) {
        return Stream.of(list)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }
}
