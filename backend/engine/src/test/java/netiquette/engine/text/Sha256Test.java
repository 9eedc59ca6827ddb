package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void hashesAnyTextAsTheJdkDoes() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Random random = new Random(2);
        for (int length = 0; length < 300; length++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < length; at++) {
                text.append((char) (random.nextInt(4) == 0 ? 0xD700 + random.nextInt(0xA00) : random.nextInt(0x900)));
            }
            byte[] expected = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(Sha256.hex(text.toString())).isEqualTo(HexFormat.of().formatHex(expected));
        }
    }
}
