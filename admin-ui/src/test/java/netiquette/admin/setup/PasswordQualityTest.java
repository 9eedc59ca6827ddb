package netiquette.admin.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordQualityTest {
    @ParameterizedTest
    @CsvSource({"0, EMPTY", "1, SHORT", "7, SHORT", "8, FAIR", "11, FAIR", "12, GOOD", "17, GOOD", "18, STRONG"})
    void growsWithTheNumberOfCharacters(int length, PasswordQuality quality) {
        assertThat(PasswordQuality.of("x".repeat(length))).isEqualTo(quality);
    }

    @ParameterizedTest
    @CsvSource({"7, SHORT", "8, FAIR"})
    void countsWhatAPersonSeesAsOneCharacterOnce(int length, PasswordQuality quality) {
        assertThat(PasswordQuality.of("🌷".repeat(length))).isEqualTo(quality);
    }
}
