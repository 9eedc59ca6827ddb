package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine uses only what is the same on the JVM and in a browser. */
class PurityTest {
    private static final List<Pattern> ALLOWED = Stream.of(
                    "java\\.util\\.(ArrayList|Collection|Collections|LinkedHashMap|List|Map|Optional)",
                    "java\\.util\\.concurrent\\.atomic\\.AtomicReference",
                    "java\\.util\\.function\\.(Consumer|Function)",
                    "netiquette\\.engine\\..*",
                    "org\\.jspecify\\.annotations\\.(NullMarked|Nullable)")
            .map(Pattern::compile)
            .toList();
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.*]+);");

    /** Different or heavy in a browser: character classes, formatting, regular expressions behind String, hash order, clocks. */
    private static final Pattern BANNED = Pattern.compile(
            "\\bCharacter\\.|\\.format\\(|\\.formatted\\(|\\.split\\(|\\.matches\\(|\\.replaceAll\\(|\\.isBlank\\(|\\.strip\\(|\\.toLowerCase\\(|\\.toUpperCase\\("
                    + "|\\.lines\\(|\\.stream\\(|\\bSystem\\.(?!arraycopy)|\\bDouble\\.|\\blong\\b|\\bHashMap<|\\bSet\\.of|\\bThread\\b");

    @Test
    void theEngineImportsNothingElse() {
        sources().forEach(source -> assertThat(strangers(source)).isEmpty());
    }

    @Test
    void aPlantedImportAndAPlantedCallAreFound() {
        assertThat(strangers("import java.time.Instant;\n")).containsExactly("java.time.Instant");
        assertThat(strangers("import java.util.regex.Pattern;\n")).containsExactly("java.util.regex.Pattern");
        assertThat(strangers("boolean a = Character.isLetter(c);")).containsExactly("Character.");
        assertThat(strangers("String[] a = text.split(\" \");")).containsExactly(".split(");
        assertThat(strangers("import java.util.List;\nList<String> a = List.of();"))
                .isEmpty();
    }

    private static List<String> strangers(String source) {
        Stream<String> imports = IMPORT.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(name -> ALLOWED.stream()
                        .noneMatch(allowed -> allowed.matcher(name).matches()));
        String code = source.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|\"(\\\\.|[^\"\\\\\\n])*\"", "");
        Stream<String> calls = BANNED.matcher(code).results().map(found -> found.group());
        return Stream.concat(imports, calls).toList();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PurityTest::read)
                    .toList();
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
