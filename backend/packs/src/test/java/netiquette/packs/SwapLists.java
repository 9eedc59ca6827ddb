package netiquette.packs;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names, places, genders and ranks to put in each other's place. */
final class SwapLists {
    private static final JsonNode ALL = JsonMapper.shared()
            .readTree(Path.of("src/test/resources/swaps.json").toFile());

    static final List<String> NAMES = words("/names/swap-in");
    static final List<String> KNOWN_NAMES = words("/names/known");
    static final List<String> PLACEHOLDERS = words("/names/placeholders");
    static final List<String> PLACES = words("/places/swap-in");
    static final List<String> KNOWN_PLACES = words("/places/known");
    static final List<String> TITLES = words("/gender/titles");
    static final List<String> PRONOUNS = words("/gender/pronouns");
    static final List<String> KNOWN_RANKS = words("/ranks/known");
    static final List<String> EMPLOYERS = words("/employers");

    /** The word for a man, and the word for a woman. */
    static final List<List<String>> GENDERS = ALL.at("/gender/pairs")
            .valueStream()
            .map(pair -> pair.valueStream().map(JsonNode::asString).toList())
            .toList();

    private SwapLists() {}

    static List<String> ranks(String language) {
        return words("/ranks/swap-in/" + language);
    }

    private static List<String> words(String path) {
        return ALL.at(path).valueStream().map(JsonNode::asString).toList();
    }
}
