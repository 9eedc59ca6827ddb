package netiquette.server.member;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * A secret that an authenticator app is to keep, before anybody has shown that it does.
 *
 * @param secret 20 random bytes in base 32, to be typed where no picture can be taken
 * @param uri the same as apps read it from a picture
 */
public record Enrolment(String secret, String uri) {
    static Enrolment of(byte[] secret, String email) {
        String text = Base32.toBase32String(secret);
        String name = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(text, "otpauth://totp/Netiquette:" + name + "?secret=" + text + "&issuer=Netiquette");
    }

    byte[] bytes() {
        return Base32.decode(secret);
    }
}
