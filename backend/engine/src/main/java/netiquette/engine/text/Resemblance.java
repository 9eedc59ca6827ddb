package netiquette.engine.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How close a text comes to a known one: the words they share, counted twice, against all words of both (the Dice
 * coefficient). Order, case and punctuation do not matter, {@code {placeholders}} of the known text do not count.
 */
public final class Resemblance {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final int size;

    private Resemblance(Words words) {
        for (int at = 0; at < words.count(); at++) {
            Integer before = counts.get(words.word(at));
            counts.put(words.word(at), before == null ? 1 : before + 1);
        }
        size = words.count();
    }

    /**
     * Prepares a known text.
     *
     * @throws IllegalArgumentException if nothing but placeholders is left of it
     */
    public static Resemblance to(String text) {
        Words words = Words.of(withoutPlaceholders(text));
        if (words.count() == 0) {
            throw new IllegalArgumentException("a text to compare with needs words: " + text);
        }
        return new Resemblance(words);
    }

    /** From 0, nothing in common, to 1000, the same words. */
    public int of(Words text) {
        // Too long to reach any useful share: spare the work on a text of a megabyte.
        if (text.count() > 8 * size) {
            return 0;
        }
        Map<String, Integer> left = new LinkedHashMap<>(counts);
        int shared = 0;
        for (int at = 0; at < text.count(); at++) {
            Integer count = left.get(text.word(at));
            if (count != null && count > 0) {
                left.put(text.word(at), count - 1);
                shared++;
            }
        }
        return 2000 * shared / (size + text.count());
    }

    private static String withoutPlaceholders(String text) {
        StringBuilder kept = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '{') {
                inside = true;
            }
            if (!inside) {
                kept.append(unit);
            }
            if (unit == '}') {
                inside = false;
            }
        }
        return kept.toString();
    }
}
