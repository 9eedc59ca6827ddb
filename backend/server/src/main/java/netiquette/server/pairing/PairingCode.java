package netiquette.server.pairing;

import java.time.Instant;
import netiquette.server.secret.ReadableCode;

/**
 * A code that pairs one browser.
 *
 * @param text as shown, once: four characters that name it, a dash, six that prove it
 * @param expires when it stops working
 */
public record PairingCode(String text, Instant expires) {
    static final int NAME = 4;
    static final int SECRET = 6;

    static Typed typed(String text) {
        return ReadableCode.typed(text, NAME + SECRET)
                .map(code -> new Typed(code.substring(0, NAME), code.substring(NAME)))
                .orElseThrow(MalformedCodeException::new);
    }

    /** The two parts of a code. */
    record Typed(String name, String secret) {
        static Typed random() {
            return new Typed(ReadableCode.random(NAME), ReadableCode.random(SECRET));
        }

        PairingCode until(Instant expires) {
            return new PairingCode(name + "-" + secret, expires);
        }
    }
}
