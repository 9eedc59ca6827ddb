package netiquette.engine.text;

/**
 * Folds characters to what a reader takes them for: case, accents, width, quotes and look-alikes do not matter.
 * The tables are frozen so that every platform folds alike; {@code Character} differs between Java and the browser.
 */
final class Fold {
    private Fold() {}

    /** Whether the character belongs to a word once it is folded. */
    static boolean isWord(char unit) {
        int range = lastAtMost(FoldTable.WORD_STARTS, unit);
        return range >= 0 && unit <= FoldTable.WORD_ENDS.charAt(range);
    }

    /** Whether the character is not seen at all: a combining mark, a soft hyphen, a zero-width character. */
    static boolean isInvisible(char unit) {
        int range = lastAtMost(FoldTable.INVISIBLE_STARTS, unit);
        return range >= 0 && unit <= FoldTable.INVISIBLE_ENDS.charAt(range);
    }

    /** Appends what the character folds to: itself, another character, or two for a ligature. */
    static void append(char unit, StringBuilder folded) {
        if (unit >= 'a' && unit <= 'z') {
            folded.append(unit);
            return;
        }
        int pair = lastAtMost(FoldTable.PAIRS_FROM, unit);
        if (pair >= 0 && FoldTable.PAIRS_FROM.charAt(pair) == unit) {
            folded.append(FoldTable.PAIRS_TO.charAt(2 * pair)).append(FoldTable.PAIRS_TO.charAt(2 * pair + 1));
            return;
        }
        int single = lastAtMost(FoldTable.FROM, unit);
        boolean listed = single >= 0 && FoldTable.FROM.charAt(single) == unit;
        folded.append(listed ? FoldTable.TO.charAt(single) : unit);
    }

    /** Index of the last character of a sorted string that is at most {@code unit}, or -1. */
    private static int lastAtMost(String sorted, char unit) {
        int low = 0;
        int high = sorted.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sorted.charAt(middle) <= unit) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
