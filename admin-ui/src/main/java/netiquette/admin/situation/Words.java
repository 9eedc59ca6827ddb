package netiquette.admin.situation;

import java.util.Locale;

/** Names of facts stand in the middle of sentences; a label begins with a capital. */
final class Words {
    private Words() {}

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
