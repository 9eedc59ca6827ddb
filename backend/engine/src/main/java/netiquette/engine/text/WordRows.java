package netiquette.engine.text;

import java.util.List;

/**
 * Which known texts have a word: one row of bits per word (a second row for those that have it twice, and so on), 32
 * texts to a lane. Adding up the rows of a text's words counts what it has in common with every known text at once.
 */
final class WordRows {
    private static final int LANE = 32;

    private final int lanes;
    private final int[] order;
    private final int[] rowOf;
    private final int[] rows;

    /** How many binary figures a count has. */
    private final int figures;

    /** By lane, the least or most of its texts: their floor, their words less what placeholders absorb, and so on. */
    private final int[] floors;

    private final int[] rests;
    private final int[] fewest;
    private final int[] sizes;

    WordRows(List<KnownText> texts, int words) {
        lanes = (texts.size() + LANE - 1) / LANE;
        order = RowOrder.bySize(texts);
        rowOf = RowOrder.rowsNeeded(texts, words);
        rows = new int[lanes * rowOf[words]];
        floors = new int[lanes];
        rests = new int[lanes];
        fewest = new int[lanes];
        sizes = new int[lanes];
        int[] counts = new int[words];
        int most = 0;
        for (int place = 0; place < order.length; place++) {
            KnownText text = texts.get(order[place]);
            mark(place, text.words(), counts);
            bound(place / LANE, place % LANE == 0, text);
            most = Math.max(most, text.words().length);
        }
        int needed = 3;
        while (1 << needed <= most) {
            needed++;
        }
        figures = needed;
    }

    /** Numbers of words in the rows are below. */
    int words() {
        return rowOf.length - 1;
    }

    int lanes() {
        return lanes;
    }

    /** How many ints the counts of all texts take. */
    int counters() {
        return lanes * figures;
    }

    /** Whether a text of so many words could come near one of the lane. */
    boolean isInReach(int lane, int read) {
        int needed = needed(lane, read);
        return needed <= read && needed <= sizes[lane];
    }

    /** Where the row begins of a word that was seen so many times before; 0, the empty row, if no text has it so often. */
    int row(int word, int before) {
        int row = rowOf[word] + before;
        return row < rowOf[word + 1] ? row * lanes : 0;
    }

    /** Adds up the rows, four at a time, for the texts of a lane. Their number is a multiple of four. */
    void add(int[] starts, int count, int lane, int[] counters) {
        int ones = 0;
        int twos = 0;
        int first = lane * figures;
        for (int at = 0; at < count; at += 4) {
            int a = rows[starts[at] + lane];
            int b = rows[starts[at + 1] + lane];
            int c = rows[starts[at + 2] + lane];
            int d = rows[starts[at + 3] + lane];
            int half = ones ^ a;
            int two = (ones & a) | (half & b);
            ones = half ^ b;
            half = ones ^ c;
            int otherTwo = (ones & c) | (half & d);
            ones = half ^ d;
            half = twos ^ two;
            int carry = (twos & two) | (half & otherTwo);
            twos = half ^ otherTwo;
            for (int figure = first + 2; carry != 0; figure++) {
                int before = counters[figure];
                counters[figure] = before ^ carry;
                carry &= before;
            }
        }
        counters[first] = ones;
        counters[first + 1] = twos;
    }

    /** The texts of a lane, as bits, that have as many words in common as any of the lane needs. */
    int near(int lane, int read, int[] counters) {
        int needed = needed(lane, read);
        int more = 0;
        int equal = -1;
        for (int figure = figures - 1; figure >= 0; figure--) {
            int counted = counters[lane * figures + figure];
            if ((needed >> figure & 1) == 0) {
                more |= equal & counted;
                equal &= ~counted;
            } else {
                equal &= counted;
            }
        }
        return more | equal;
    }

    int common(int lane, int bit, int[] counters) {
        int common = 0;
        for (int figure = 0; figure < figures; figure++) {
            common |= (counters[lane * figures + figure] >>> bit & 1) << figure;
        }
        return common;
    }

    /** The text of a bit, or -1 behind the last. */
    int text(int lane, int bit) {
        int place = lane * LANE + bit;
        return place < order.length ? order[place] : -1;
    }

    private int needed(int lane, int read) {
        return KnownText.needed(floors[lane], rests[lane] + read, fewest[lane]);
    }

    private void mark(int place, int[] words, int[] counts) {
        for (int word : words) {
            int row = rowOf[word] + counts[word]++;
            rows[row * lanes + place / LANE] |= 1 << place % LANE;
        }
        for (int word : words) {
            counts[word] = 0;
        }
    }

    private void bound(int lane, boolean first, KnownText text) {
        floors[lane] = first ? text.floor() : Math.min(floors[lane], text.floor());
        rests[lane] = first ? text.rest() : Math.min(rests[lane], text.rest());
        fewest[lane] = first ? text.fewest() : Math.min(fewest[lane], text.fewest());
        sizes[lane] = Math.max(sizes[lane], text.words().length);
    }
}
