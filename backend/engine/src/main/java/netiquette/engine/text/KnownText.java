package netiquette.engine.text;

/** One text to compare with. */
final class KnownText {
    /** How many words a placeholder stands for. */
    private static final int EACH = 2;

    private final int list;
    private final int[] words;
    private final int placeholders;
    private final int floor;

    /**
     * A known text.
     *
     * @param list the number of its list
     * @param words its words in order
     * @param placeholders how many of them it has, each of which stands for up to two words
     * @param floor the share, in thousandths, below which it is not looked at
     */
    KnownText(int list, int[] words, int placeholders, int floor) {
        this.list = list;
        this.words = words;
        this.placeholders = placeholders;
        this.floor = floor;
    }

    int list() {
        return list;
    }

    int[] words() {
        return words;
    }

    int floor() {
        return floor;
    }

    /**
     * The share for a number of words in common: these, counted twice, against all words of both (the Dice coefficient),
     * where a placeholder absorbs two words that are not in common.
     */
    int share(int common, int read) {
        return 2000 * common / Math.max(words.length + common, rest() + read);
    }

    /** How many words must be in common with a text of so many words to reach the floor. */
    int needed(int read) {
        return needed(floor, rest() + read, fewest());
    }

    static int needed(int floor, int both, int fewest) {
        return Math.max((floor * Math.max(0, both) + 1999) / 2000, fewest);
    }

    /** Its words less those that its placeholders absorb in the other text. */
    int rest() {
        return words.length - EACH * placeholders;
    }

    /** The shortest text that can reach the floor: all its words are in common. */
    int fewest() {
        return (floor * words.length + 1999 - floor) / (2000 - floor);
    }

    /** The longest text that can reach the floor: all words of this one are in common. */
    int most() {
        return 2000 * words.length / floor - rest();
    }
}
