package netiquette.server.member;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone. */
public final class AppInHand {
    private AppInHand() {}

    /** The code it shows at that moment. */
    public static String code(Enrolment enrolment, Instant now) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(enrolment.bytes(), "HmacSHA1"), now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
