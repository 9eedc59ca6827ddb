package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of folded words. {@code *} stands for up to four words, {@code #} for a number.
 *
 * @param words at least one; the first and the last are no {@code *}
 */
record Phrase(List<String> words) {
    /** How many words a {@code *} may skip. */
    static final int GAP = 4;

    static final String ANY = "*";
    static final String NUMBER = "#";

    /** @throws IllegalArgumentException if the phrase holds no word, or starts or ends with {@code *} */
    static Phrase of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                addPart(text.substring(from, at), words);
                from = at + 1;
            }
        }
        if (words.isEmpty() || words.getFirst().equals(ANY) || words.getLast().equals(ANY)) {
            throw new IllegalArgumentException("a phrase starts and ends with a word: " + text);
        }
        return new Phrase(List.copyOf(words));
    }

    private static void addPart(String part, List<String> words) {
        if (part.equals(ANY) || part.equals(NUMBER)) {
            words.add(part);
            return;
        }
        Words folded = Words.of(part);
        for (int at = 0; at < folded.count(); at++) {
            words.add(folded.word(at));
        }
    }

    String first() {
        return words.getFirst();
    }

    /** The index after the last word of a match that begins at {@code from}, or -1. */
    int match(Words text, int from) {
        return match(text, from, 0);
    }

    private int match(Words text, int at, int part) {
        if (part == words.size()) {
            return at;
        }
        if (words.get(part).equals(ANY)) {
            for (int skipped = 0; skipped <= GAP && at + skipped < text.count(); skipped++) {
                int end = match(text, at + skipped, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at >= text.count() || !fits(words.get(part), text, at)) {
            return -1;
        }
        return match(text, at + 1, part + 1);
    }

    private static boolean fits(String word, Words text, int at) {
        return word.equals(NUMBER) ? text.isNumber(at) : word.equals(text.word(at));
    }
}
