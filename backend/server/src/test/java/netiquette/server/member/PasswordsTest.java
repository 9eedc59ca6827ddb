package netiquette.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void knowWellOverThreeThousandCommonOnes() {
        assertThat(new CommonPasswords().size()).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password123!",
                "iloveyou",
                "1q2w3e4r",
                "Netiquette2026",
                "linkedin!!",
                "welkom01",
                "Welkom2026",
                "fenna1234",
                "Okonjo-99",
                "fennaokonjo",
                "Example99"
            })
    void refuseWhatIsEasyToGuess(String password) {
        assertThatThrownBy(() -> check(password)).hasMessage("password: password-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kraanvogel onder de brug", "tf7#Qp9!", "ééééé êêê ïïï", "correct tulip 9 wagon"})
    void takeWordsInARowAndRandomSigns(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void haveEightToAHundredAndTwentyEightCharacters() {
        String long128 = "zeer lang ".repeat(12) + "woord 12";
        assertThatThrownBy(() -> check("tf7#Qp9")).hasMessage("password: password-short");
        assertThatThrownBy(() -> check(long128 + "3")).hasMessage("password: password-long");
        assertThatCode(() -> check(long128)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("\uD83D\uDE42".repeat(7))).hasMessage("password: password-short");
    }

    @Test
    void areKeptAsArgon2idWithNineteenMebibytes() {
        String hash = passwords.hash("kraanvogel onder de brug");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("kraanvogel onder de brug", hash)).isTrue();
        assertThat(passwords.matches("Kraanvogel onder de brug", hash)).isFalse();
    }

    private void check(String password) {
        passwords.check(password, "Fenna Okonjo", "fenna@example.org");
    }
}
