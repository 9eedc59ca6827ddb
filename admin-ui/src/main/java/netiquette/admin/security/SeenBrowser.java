package netiquette.admin.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A browser as it says it is. Ten words suffice to know one’s own again, so that no library with thousands of patterns is needed; and
 * as only these come out, whatever else stands in a header is never shown or kept.
 *
 * @param name what it is called
 * @param system what it runs on; empty if it does not say
 */
public record SeenBrowser(String name, String system) {
    /** No browser says more of itself. */
    private static final int LONGEST = 512;

    /** Each after those that also say its word. */
    private static final List<Word> NAMES = List.of(
            new Word("Edg", "Edge"),
            new Word("OPR/", "Opera"),
            new Word("Firefox/", "Firefox"),
            new Word("FxiOS/", "Firefox"),
            new Word("Chrome/", "Chrome"),
            new Word("CriOS/", "Chrome"),
            new Word("Safari/", "Safari"));

    private static final List<Word> SYSTEMS = List.of(
            new Word("Android", "Android"),
            new Word("iPhone", "iOS"),
            new Word("iPad", "iPadOS"),
            new Word("Macintosh", "macOS"),
            new Word("Windows", "Windows"),
            new Word("CrOS", "ChromeOS"),
            new Word("Linux", "Linux"));

    private record Word(String sign, String name) {}

    /** What a {@code User-Agent} header tells; empty if it is of no browser that is known here. */
    public static Optional<SeenBrowser> in(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        String said = header.substring(0, Math.min(header.length(), LONGEST));
        return first(NAMES, said)
                .map(name -> new SeenBrowser(name, first(SYSTEMS, said).orElse("")));
    }

    private static Optional<String> first(List<Word> words, String said) {
        return words.stream()
                .filter(word -> said.contains(word.sign()))
                .findFirst()
                .map(Word::name);
    }
}
