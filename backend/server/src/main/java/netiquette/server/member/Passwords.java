package netiquette.server.member;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are accepted, and how they are kept: Argon2id with 19 MiB, two passes, one lane (OWASP's choice). */
@Component
class Passwords {
    /** As NIST SP 800-63B asks: long enough, no rules of composition, nothing that is common. */
    static final int SHORTEST = 8;

    static final int LONGEST = 128;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, 2);
    private final CommonPasswords common = new CommonPasswords();
    private final String nobodys = hash("nobody has this password");

    void check(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new InvalidDetailException("password", "password-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new InvalidDetailException("password", "password-long", LONGEST);
        }
        List<String> about = Stream.of(name.split("\\s+"), email.split("[@.]"), new String[] {name.replace(" ", "")})
                .flatMap(Stream::of)
                .toList();
        if (common.contains(password, about)) {
            throw new InvalidDetailException("password", "password-common");
        }
    }

    final String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return password.length() <= 2 * LONGEST && encoder.matches(password, hash);
    }

    /** The hash to compare with when there is no such account, so that the answer takes as long. */
    String nobodys() {
        return nobodys;
    }
}
