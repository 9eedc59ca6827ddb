package netiquette.bench.workload;

import java.util.List;

/** A generator of numbers that gives the same ones on every machine and in every release of Java (xorshift, 32 bits). */
final class Dice {
    private int state;

    Dice(int seed) {
        state = seed;
    }

    /** A number from 0 up to, and without, the bound. */
    int below(int bound) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return Integer.remainderUnsigned(state, bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }
}
