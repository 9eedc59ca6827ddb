package netiquette.engine.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The cases written by hand, rendered so that anything that runs JavaScript can judge them: a line each, with the
 * documents, the situation and the judgement or the refusal. Run {@code main} in this module's folder to write them
 * anew, and read the difference.
 */
public final class ConformanceCases {
    /** The rendered cases, seen from this module. */
    public static final Path FILE = Path.of("src/test/resources/conformance.jsonl");

    private static final Path BY_HAND = Path.of("src/test/resources/by-hand.jsonl");

    private ConformanceCases() {}

    /** Writes the file anew. */
    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, lines());
    }

    /** The lines as they are now. */
    public static List<String> lines() {
        return Cases.lines(byHand().stream().map(HandWritten::asCase).toList());
    }

    /** The cases as they were written. */
    public static List<HandWritten> byHand() {
        try {
            return Files.readAllLines(BY_HAND).stream()
                    .map(line -> new HandWritten(Cases.read(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
