package netiquette.engine;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Supplier;

/** How long a test waits for what should take no time, on a machine that is busy with other things. */
final class Patience {
    private static final Duration ALL = Duration.ofMinutes(2);

    private Patience() {}

    /** The result; fails if it does not come. */
    static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(ALL, work::get);
    }
}
