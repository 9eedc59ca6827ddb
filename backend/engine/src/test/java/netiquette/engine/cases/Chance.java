package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** A source of choices that can be repeated: from a seed, or from the bytes a fuzzer gives. */
public final class Chance {
    private final IntUnaryOperator source;

    private Chance(IntUnaryOperator source) {
        this.source = source;
    }

    /** The same choices for the same seed, on every machine. */
    public static Chance of(int seed) {
        return new Chance(new Random(seed)::nextInt);
    }

    /** A choice a byte; once they are used up, always the first. */
    public static Chance of(byte[] bytes) {
        int[] at = {0};
        return new Chance(bound -> at[0] < bytes.length ? (bytes[at[0]++] & 0xFF) % bound : 0);
    }

    /** A number from 0 to one less than the bound. */
    public int below(int bound) {
        return source.applyAsInt(bound);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** One of the values. */
    public <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /** A list of as many as chance will have it. */
    public <T> List<T> some(int atLeast, int atMost, Supplier<? extends T> make) {
        List<T> made = new ArrayList<>();
        for (int left = atLeast + below(atMost - atLeast + 1); left > 0; left--) {
            made.add(make.get());
        }
        return made;
    }
}
