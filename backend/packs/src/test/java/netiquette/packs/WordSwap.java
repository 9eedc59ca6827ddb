package netiquette.packs;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts other words in the place of whole words, and keeps a capital where one stood. */
record WordSwap(Pattern words, UnaryOperator<String> instead) implements UnaryOperator<String> {
    /** Each of these words becomes the one. */
    static WordSwap all(Collection<String> words, String instead, boolean ignoringCase) {
        return new WordSwap(pattern(words, ignoringCase), found -> instead);
    }

    /** Each word becomes its counterpart. */
    static WordSwap each(Map<String, String> counterparts) {
        Map<String, String> folded = new HashMap<>();
        counterparts.forEach((word, other) -> folded.put(word.toLowerCase(Locale.ROOT), other));
        return new WordSwap(
                pattern(counterparts.keySet(), true),
                found -> folded.getOrDefault(found.toLowerCase(Locale.ROOT), found));
    }

    /** Any of the words, standing alone. */
    static Pattern pattern(Collection<String> words, boolean ignoringCase) {
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        int flags = ignoringCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])", flags);
    }

    @Override
    public String apply(String text) {
        return words.matcher(text).replaceAll(found -> Matcher.quoteReplacement(capital(found.group())));
    }

    private String capital(String found) {
        String other = instead.apply(found);
        return Character.isUpperCase(found.codePointAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }
}
