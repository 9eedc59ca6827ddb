package netiquette.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Properties english = read("en");
    private final Properties dutch = read("nl");

    @Test
    void areCompleteInBothLanguages() {
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(Stream.of(english, dutch).flatMap(texts -> texts.values().stream()))
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        english.stringPropertyNames()
                .forEach(key -> assertThat(arguments(dutch.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void doNotShout() {
        assertThat(Stream.of(english, dutch).flatMap(texts -> texts.values().stream()))
                .noneSatisfy(text ->
                        assertThat(text.toString()).containsPattern("(?i)!|\\b(must|never|wrong|moet|nooit|fout)\\b"));
    }

    private static String arguments(String text) {
        MessageFormat readable = new MessageFormat(text);
        return readable.getFormats().length
                + " of "
                + ARGUMENT.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static Properties read(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
