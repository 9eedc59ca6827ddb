package netiquette.engine.text;

/**
 * Folds characters to what a reader takes them for: case, accents, width, quotes and look-alikes do not matter.
 * The tables are frozen so that every platform folds alike; {@code Character} differs between Java and the browser.
 * A character's value is its folded letter or digit, or one of the classes below.
 */
final class Fold {
    static final int SEPARATOR = 0;

    /** Not seen at all: a combining mark, a soft hyphen, a zero-width character. */
    static final int INVISIBLE = 1;

    static final int APOSTROPHE = 2;

    /** A point or a comma, which belongs to a number when it stands between digits. */
    static final int POINT = 3;

    static final int DOLLAR = 4;
    static final int PERCENT = 5;
    static final int EURO = 6;
    static final int POUND = 7;

    /** A letter beyond the first 65,536 characters that stays as it is. */
    static final int ITSELF = 8;

    /** A ligature: two or three letters, see {@link #expansion}. */
    static final int EXPANDS = 9;

    /** Half of a character beyond the first 65,536. */
    static final int SURROGATE = 10;

    /** From here on a value is a letter or a digit. */
    static final int LETTER = 32;

    /** Characters below this one are looked up in {@link #DIRECT} at once. */
    static final int DIRECT_END = 0x300;

    static final char[] DIRECT = FoldRuns.unpacked(0, DIRECT_END);

    private static final int POINTS = 0x20000;
    private static final Page[] PAGES = new Page[POINTS >> 8];

    /** Its array is final, so that a page made by one thread is complete for another that happens to see it. */
    private static final class Page {
        private final char[] values;

        Page(char[] values) {
            this.values = values;
        }
    }

    private Fold() {}

    /** The value of one UTF-16 unit. */
    static int value(int unit) {
        if (unit < DIRECT_END) {
            return DIRECT[unit];
        }
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            return SURROGATE;
        }
        return paged(unit);
    }

    /** The value of the character whose halves these are; a separator if they are no pair. */
    static int pairValue(int high, int low) {
        if (!isPair(high, low)) {
            return SEPARATOR;
        }
        int point = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        if (point < POINTS) {
            return paged(point);
        }
        if (point < 0x34000) {
            return ITSELF;
        }
        return point >= 0xE0000 && point < 0xE1000 ? INVISIBLE : SEPARATOR;
    }

    static boolean isPair(int high, int low) {
        return high >= 0xD800 && high <= 0xDBFF && low >= 0xDC00 && low <= 0xDFFF;
    }

    /** Where the letters of a ligature stand in {@link FoldTable#EXPANSIONS}: three, of which the last may be a space. */
    static int expansion(int unit) {
        String expansions = FoldTable.EXPANSIONS;
        int at = 0;
        while (expansions.charAt(at) != unit) {
            at += 4;
        }
        return at + 1;
    }

    /** The value of the next character that is seen, of a letter of any kind at least {@link Fold#LETTER}, else a separator. */
    static int valueBehind(String text, int at) {
        int next = at + 1;
        int length = text.length();
        int value = INVISIBLE;
        while (next < length && value == INVISIBLE) {
            int unit = text.charAt(next++);
            value = value(unit);
            if (value == SURROGATE) {
                value = pairValue(unit, next < length ? text.charAt(next) : 0);
                next++;
            }
        }
        if (value == ITSELF || value == EXPANDS) {
            return LETTER;
        }
        return value < LETTER ? SEPARATOR : value;
    }

    static boolean isDigit(int value) {
        return value >= '0' && value <= '9';
    }

    private static int paged(int point) {
        boolean ideograph = (point >= 0x4E00 && point <= 0x9FFF) || (point >= 0xAC00 && point <= 0xD7A3);
        if (ideograph) {
            return point;
        }
        Page page = PAGES[point >> 8];
        if (page == null) {
            int from = point & ~0xFF;
            page = new Page(FoldRuns.unpacked(from, from + 0x100));
            PAGES[point >> 8] = page;
        }
        return page.values[point & 0xFF];
    }
}
