package netiquette.server.member;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passwords that many people have, and words that lie close at hand here. */
final class CommonPasswords {
    /** Shorter words turn up within good passwords by chance. */
    private static final int SHORTEST_WORD = 5;

    private static final List<String> CLOSE_AT_HAND = List.of(
            "netiquette",
            "linkedin",
            "network",
            "netwerk",
            "connect",
            "invitation",
            "uitnodiging",
            "welkom",
            "welkom01",
            "wachtwoord",
            "geheim",
            "beheerder",
            "administrator",
            "qwertyuiop",
            "zomer",
            "winter",
            "lente",
            "herfst");

    private final Set<String> common = new HashSet<>(CLOSE_AT_HAND);

    CommonPasswords() {
        try {
            common.addAll(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    int size() {
        return common.size();
    }

    /**
     * Whether this is one of them, be it with digits and signs around it.
     *
     * @param about words that go with this account: names, parts of the address
     */
    boolean contains(String password, List<String> about) {
        String folded = password.toLowerCase(Locale.ROOT);
        String letters = folded.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return common.contains(folded)
                || (letters.length() >= SHORTEST_WORD && (common.contains(letters) || isAbout(letters, about)));
    }

    private static boolean isAbout(String letters, List<String> about) {
        return about.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(letters::equals);
    }
}
