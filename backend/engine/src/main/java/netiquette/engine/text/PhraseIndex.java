package netiquette.engine.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Span;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of all lists, found in one pass: at each word only the phrases that begin with it are tried, so the cost
 * depends on the text and not on how many phrases there are.
 */
public final class PhraseIndex {
    private final Map<String, List<Entry>> byFirstWord = new LinkedHashMap<>();

    private record Entry(Phrase phrase, String list) {}

    /**
     * Reads the phrase lists.
     *
     * @throws IllegalArgumentException if a phrase holds no word, or starts or ends with {@code *}
     */
    public PhraseIndex(Map<String, List<String>> lists) {
        lists.forEach((list, phrases) -> {
            for (String text : phrases) {
                Phrase phrase = Phrase.of(text);
                List<Entry> entries = byFirstWord.get(phrase.first());
                if (entries == null) {
                    entries = new ArrayList<>();
                    byFirstWord.put(phrase.first(), entries);
                }
                entries.add(new Entry(phrase, list));
            }
        });
    }

    /**
     * Refuses what is no phrase.
     *
     * @throws IllegalArgumentException if it holds no word, or starts or ends with {@code *}
     */
    public static void check(String phrase) {
        Phrase.of(phrase);
    }

    /** Where phrases were found, by list. */
    public static final class Hits {
        private final Map<String, List<Span>> spans = new LinkedHashMap<>();
        private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();

        private Hits() {}

        /** The places of a list's phrases, in the order of the text; empty if there are none. */
        public List<Span> of(String list) {
            @Nullable List<Span> found = spans.get(list);
            return found == null ? List.of() : found;
        }

        /** How many different phrases of a list were found. */
        public int different(String list) {
            @Nullable List<Phrase> found = phrases.get(list);
            return found == null ? 0 : found.size();
        }

        private void add(String list, Phrase phrase, Span span) {
            List<Phrase> known = phrases.get(list);
            if (known == null) {
                known = new ArrayList<>();
                phrases.put(list, known);
            }
            if (!known.contains(phrase)) {
                known.add(phrase);
            }
            List<Span> found = spans.get(list);
            if (found == null) {
                found = new ArrayList<>();
                spans.put(list, found);
            }
            found.add(span);
        }
    }

    /** Finds every phrase in the text. */
    public Hits find(Words text) {
        Hits hits = new Hits();
        for (int at = 0; at < text.count(); at++) {
            tryAll(byFirstWord.get(text.word(at)), text, at, hits);
            if (text.isNumber(at)) {
                tryAll(byFirstWord.get(Phrase.NUMBER), text, at, hits);
            }
        }
        return hits;
    }

    private static void tryAll(@Nullable List<Entry> entries, Words text, int at, Hits hits) {
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            int end = entry.phrase().match(text, at);
            if (end >= 0) {
                hits.add(entry.list(), entry.phrase(), new Span(text.start(at), text.end(end - 1)));
            }
        }
    }
}
