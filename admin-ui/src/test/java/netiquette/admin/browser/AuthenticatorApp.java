package netiquette.admin.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * What somebody has on their telephone.
 *
 * @param secret in base 32, as it was typed in
 */
public record AuthenticatorApp(String secret) {
    /** The code that it shows now. */
    public String code() {
        return at(Instant.now());
    }

    /** The code that it shows in half a minute; it is accepted already. */
    public String next() {
        return at(Instant.now().plusSeconds(30));
    }

    private String at(Instant instant) {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()), instant);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
