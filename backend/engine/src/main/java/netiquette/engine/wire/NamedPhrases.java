package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Unreadable;
import netiquette.engine.predicate.Phrases;
import netiquette.engine.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The phrase lists that have a name. They are what takes longest to read, so they are read one language at a time. */
final class NamedPhrases {
    private final Lexicon lexicon;
    private final Map<String, Phrases> read = new LinkedHashMap<>();
    private final List<Map.Entry<String, Node>> lists = new ArrayList<>();
    private List<Node> parts = List.of();
    private Phrases current = new Phrases(-1);
    private int list;
    private int part;

    NamedPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Says which lists there are. */
    void begin(Map<String, Node> named) {
        lists.addAll(named.entrySet());
    }

    /**
     * Reads the next part.
     *
     * @return whether there was one
     * @throws FormatException if it cannot be read, also if no rule names it
     */
    boolean advance() {
        if (part == parts.size()) {
            if (list == lists.size()) {
                return false;
            }
            begin(lists.get(list++));
        }
        if (part < parts.size()) {
            Lists.readPart(parts.get(part++), this::add, Unreadable.PHRASE_WORDS);
        }
        return true;
    }

    private void begin(Map.Entry<String, Node> named) {
        current = new Phrases(lexicon.addPhraseList());
        read.put(named.getKey(), current);
        parts = Lists.parts(named.getValue());
        part = 0;
    }

    private void add(String phrase) {
        lexicon.addPhrase(phrase);
        current.add(phrase);
    }

    @Nullable
    Phrases get(String name) {
        return read.get(name);
    }
}
