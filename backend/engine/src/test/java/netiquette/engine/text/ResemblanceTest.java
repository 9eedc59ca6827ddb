package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private final Resemblance standard = Resemblance.to("Hi {first}, I'd like to connect with you on LinkedIn.");

    @Test
    void nameCaseAndPunctuationHardlyMatter() {
        assertThat(standard.of(Words.of("hi Amira I’D LIKE to connect with you on LinkedIn")))
                .isGreaterThanOrEqualTo(900);
    }

    @Test
    void anotherTextIsFarAway() {
        assertThat(standard.of(Words.of("Your talk in Breda gave me an idea for our warehouse")))
                .isLessThan(300);
    }

    @Test
    void aVeryLongTextIsNotCompared() {
        assertThat(standard.of(Words.of("hi ".repeat(100_000)))).isZero();
    }

    @Test
    void nothingButPlaceholdersIsRefused() {
        assertThatThrownBy(() -> Resemblance.to("{first} {last}")).isInstanceOf(IllegalArgumentException.class);
    }
}
