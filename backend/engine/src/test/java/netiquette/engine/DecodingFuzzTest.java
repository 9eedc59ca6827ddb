package netiquette.engine;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("endurance")
class DecodingFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void onlyRefusalsComeOutOfADocument(byte[] bytes) {
        FuzzTargets.decode(bytes);
    }
}
