package netiquette.engine;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("endurance")
class TextFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void nothingComesOutOfATextButAJudgement(byte[] bytes) {
        FuzzTargets.look(bytes);
    }
}
