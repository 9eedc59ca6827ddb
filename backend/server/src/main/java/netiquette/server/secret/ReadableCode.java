package netiquette.server.secret;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Random codes that survive being read aloud: no 0, 1, I, L or O; case and dashes do not matter. */
public final class ReadableCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    /** A fresh code, just under five bits a character. */
    public static String random(int length) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < length; at++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What was typed, in capitals without dashes and spaces; empty if it cannot be a code of that length. */
    public static Optional<String> typed(String text, int length) {
        if (text.length() > 3 * length) {
            return Optional.empty();
        }
        String code = text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        boolean readable = code.chars().allMatch(unit -> ALPHABET.indexOf(unit) >= 0);
        return readable && code.length() == length ? Optional.of(code) : Optional.empty();
    }
}
