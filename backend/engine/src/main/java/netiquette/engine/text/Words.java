package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;

/** A text as its folded words, each with its place in the original. */
public final class Words {
    /** No words at all. */
    public static final Words NONE = new Words(List.of(), new int[0]);

    private final List<String> words;
    private final int[] places;

    private Words(List<String> words, int[] places) {
        this.words = words;
        this.places = places;
    }

    /** Reads any text, however long or malformed; takes time in proportion to its length. */
    public static Words of(String text) {
        List<String> words = new ArrayList<>();
        int[] places = new int[16];
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int at = 0; at <= text.length(); at++) {
            char unit = at < text.length() ? text.charAt(at) : ' ';
            if (Fold.isWord(unit)) {
                if (word.isEmpty()) {
                    start = at;
                }
                Fold.append(unit, word);
                end = at + 1;
            } else if (!word.isEmpty() && !Fold.isInvisible(unit) && !isApostropheInside(text, at)) {
                if (places.length < 2 * words.size() + 2) {
                    places = grown(places);
                }
                places[2 * words.size()] = start;
                places[2 * words.size() + 1] = end;
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return new Words(words, places);
    }

    /** How many words there are. */
    public int count() {
        return words.size();
    }

    /** The folded word at an index below {@link #count}. */
    public String word(int index) {
        return words.get(index);
    }

    /** Where the word starts in the original text, in UTF-16 units. */
    public int start(int index) {
        return places[2 * index];
    }

    /** Where the word ends in the original text, exclusive, in UTF-16 units. */
    public int end(int index) {
        return places[2 * index + 1];
    }

    /** Whether the word is made of digits only. */
    public boolean isNumber(int index) {
        String word = words.get(index);
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < '0' || word.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** "I'd" and "foto's" are one word, whichever apostrophe is used. */
    private static boolean isApostropheInside(String text, int at) {
        char unit = at < text.length() ? text.charAt(at) : ' ';
        boolean apostrophe = unit == '\'' || unit == '’' || unit == '‘' || unit == 'ʼ' || unit == '＇' || unit == '`';
        return apostrophe && at + 1 < text.length() && Fold.isWord(text.charAt(at + 1));
    }

    private static int[] grown(int[] places) {
        int[] larger = new int[places.length * 2];
        System.arraycopy(places, 0, larger, 0, places.length);
        return larger;
    }
}
