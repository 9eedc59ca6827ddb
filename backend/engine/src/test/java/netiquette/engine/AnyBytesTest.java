package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A short run of what the fuzz tests do for long. */
class AnyBytesTest {
    @Test
    void anyDocumentIsRefusedWithAReasonOrJudged() {
        assertThat(judged(800, 600, FuzzTargets::decode)).isBetween(80, 760);
    }

    @Test
    void anyTextIsReadWhateverStandsInIt() {
        assertThat(judged(2_000, 60, FuzzTargets::look)).isBetween(200, 1_990);
    }

    private static int judged(int runs, int longest, Predicate<byte[]> target) {
        Random random = new Random(7);
        int judged = 0;
        for (int run = 0; run < runs; run++) {
            byte[] bytes = new byte[random.nextInt(longest)];
            random.nextBytes(bytes);
            judged += target.test(bytes) ? 1 : 0;
        }
        return judged;
    }
}
