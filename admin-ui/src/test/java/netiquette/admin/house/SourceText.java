package netiquette.admin.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts between quotes in this module's Java files. */
final class SourceText {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\n]*", Pattern.DOTALL);
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile(
            "\"\"\".*?\"\"\"|new \\w*Exception\\([^;]*;|LOG\\.\\w+\\([^;]*;|executeJs\\([^;]*;", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    private SourceText() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every literal, without those in comments. */
    static List<String> literals(String source) {
        return LITERAL.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Literals of two words or more, but for failures that no person meets, the log and scripts. */
    static List<String> sentences(String source) {
        String shown =
                NOT_FOR_PEOPLE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return literals(shown).stream()
                .filter(literal -> WORDS.matcher(literal).find())
                .toList();
    }
}
