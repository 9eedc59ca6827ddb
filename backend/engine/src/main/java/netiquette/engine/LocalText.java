package netiquette.engine;

/**
 * One text in both languages; neither may be blank.
 *
 * @param en the English text
 * @param nl the Dutch text
 */
public record LocalText(String en, String nl) {
    /** @throws IllegalArgumentException if a language is blank */
    public LocalText {
        if (en.trim().isEmpty() || nl.trim().isEmpty()) {
            throw new IllegalArgumentException("a text needs both English and Dutch");
        }
    }

    /** The text in the given language. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
