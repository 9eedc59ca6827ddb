package netiquette.server.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netiquette.engine.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason that the engine's readers know has words in both languages, and there are no words for others. */
class ReasonsTest {
    private static final Path READERS = Path.of("../engine/src/main/java/netiquette/engine");
    private static final Path SERVER = Path.of("src/main/java/netiquette/server");
    private static final Pattern OWN = Pattern.compile("Reason\\.own\\(\\s*\"([a-z-]+)\"");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void haveWordsOfTheirOwnInBothLanguages(Unreadable why) {
        String[] values = IntStream.range(0, why.places())
                .mapToObj(place -> "value" + place)
                .toArray(String[]::new);
        Reason reason = Reason.of(why, values);
        String english = words(reason, Locale.ENGLISH);
        String dutch = words(reason, Locale.of("nl"));
        assertThat(english).isNotEqualTo(dutch);
        assertThat(values)
                .allSatisfy(value -> assertThat(List.of(english, dutch, why.says(List.of(values))))
                        .allMatch(text -> text.contains(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void areTheOnlyOnesWithWords(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle("netiquette.server.messages", Locale.of(language));
        Set<String> worded = bundle.keySet().stream()
                .filter(key -> key.startsWith("unreadable.") || key.startsWith("reason."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Stream.concat(
                        Arrays.stream(Unreadable.values()).map(Reason::key),
                        OWN.matcher(sources(SERVER)).results().map(found -> "reason." + found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(worded).isEqualTo(known);
    }

    @Test
    void areAllGivenByAReader() {
        String readers = sources(READERS.resolve("wire")) + sources(READERS.resolve("predicate"));
        assertThat(Unreadable.values())
                .allSatisfy(why -> assertThat(readers).containsPattern("Unreadable\\." + why.name() + "\\b"));
    }

    private String words(Reason reason, Locale locale) {
        return texts.text(reason.key(), locale, reason.values().toArray());
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReasonsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
