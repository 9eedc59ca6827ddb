package netiquette.server.ruleset;

import java.util.stream.Collectors;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * A list of phrases or texts that conditions may name.
 *
 * @param name what conditions call it
 * @param begins its first words, for people: “inheritance”, “next of kin”, …
 */
public record WordList(String name, LocalText begins) {
    private static final int QUOTED = 3;

    /** As much of a text as tells it from others, in UTF-16 units. */
    private static final int LONG = 40;

    static WordList of(String name, JsonNode list) {
        return new WordList(name, new LocalText(begins(name, list, Language.EN), begins(name, list, Language.NL)));
    }

    /** A list may be divided by language; what stands first is quoted if it has none of this one. */
    private static String begins(String name, JsonNode list, Language language) {
        JsonNode words = list.isArray()
                ? list
                : list.optional(language.key())
                        .or(() -> list.valueStream().findFirst())
                        .orElse(list);
        String begins = words.valueStream()
                .limit(QUOTED)
                .map(JsonNode::asString)
                .map(word -> "“" + (word.length() <= LONG ? word : word.substring(0, LONG) + "…") + "”")
                .collect(Collectors.joining(", "));
        return begins.isEmpty() ? name : words.size() > QUOTED ? begins + ", …" : begins;
    }
}
