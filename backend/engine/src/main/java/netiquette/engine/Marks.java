package netiquette.engine;

import org.jspecify.annotations.Nullable;

/** A set of rule numbers, one bit each; used again for the next judgement. */
final class Marks {
    private static final int BITS = 32;

    private int[] words = new int[8];
    private int count;

    /** Begins with these numbers, all below {@code size}. */
    void copy(Marks other, int size) {
        makeRoom(size);
        System.arraycopy(other.words, 0, words, 0, Math.min(count, other.words.length));
    }

    void makeRoom(int size) {
        count = (size + BITS - 1) / BITS;
        if (count > words.length) {
            int[] larger = new int[2 * count];
            System.arraycopy(words, 0, larger, 0, words.length);
            words = larger;
        }
    }

    boolean has(int number) {
        return (words[number >> 5] & 1 << (number & 31)) != 0;
    }

    void set(int number) {
        words[number >> 5] |= 1 << (number & 31);
    }

    void set(@Nullable Numbers numbers) {
        for (int at = 0; numbers != null && at < numbers.count; at++) {
            set(numbers.values[at]);
        }
    }

    /** The first number from here on, or -1. */
    int next(int from) {
        int word = from >> 5;
        if (word >= count) {
            return -1;
        }
        int rest = words[word] & -1 << (from & 31);
        while (rest == 0) {
            if (++word >= count) {
                return -1;
            }
            rest = words[word];
        }
        return (word << 5) + Integer.numberOfTrailingZeros(rest);
    }
}
