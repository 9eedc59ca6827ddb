package netiquette.server.measuring;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Engine;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.PolicyFormat;
import netiquette.server.ruleset.ShippedPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code judge --in FILE.jsonl --out FILE.jsonl [--policy FILE]}: reads lines {@code {"id","kind","text"}} and writes lines
 * {@code {"id","labels"}}. Starts neither Spring nor a database.
 */
public final class JudgeCommand {
    /** Every line was judged. */
    public static final int DONE = 0;

    /** Some lines were skipped; the others were judged and written. */
    public static final int SKIPPED = 1;

    /** Nothing was written: the options, a file or the policy are of no use. */
    public static final int REFUSED = 2;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TELL_EVERY = 5_000;

    private final PrintStream told;

    /** @param told where progress and complaints go */
    public JudgeCommand(PrintStream told) {
        this.told = told;
    }

    /**
     * Runs it.
     *
     * @param words the options, without the word {@code judge}
     * @return the exit code
     */
    public int run(List<String> words) {
        Optional<JudgeOptions> options = JudgeOptions.of(words);
        if (options.isEmpty()) {
            told.println(Told.of("judge.usage"));
            return REFUSED;
        }
        try {
            return judge(options.get());
        } catch (FormatException | JacksonException e) {
            told.println(Told.of("judge.bad.policy", String.valueOf(e.getMessage())));
        } catch (NoSuchFileException e) {
            told.println(Told.of("judge.no-file", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            told.println(Told.of("judge.bad.file", String.valueOf(e.getMessage())));
        }
        return REFUSED;
    }

    /** Writes beside the file and moves it into place at the end, so that nobody takes half a file for a whole one. */
    private int judge(JudgeOptions options) throws IOException {
        Labelling labelling = new Labelling(new Engine(PolicyFormat.read(documents(options))));
        Path out = options.out().toAbsolutePath();
        Path part = out.resolveSibling(out.getFileName() + ".part");
        int skipped;
        try (BufferedReader in = read(options.in());
                BufferedWriter writer = Files.newBufferedWriter(part)) {
            skipped = label(in, writer, labelling);
        }
        Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        return skipped == 0 ? DONE : SKIPPED;
    }

    /** Bytes that are no UTF-8 become replacement characters; one damaged line does not end the run. */
    private static BufferedReader read(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private int label(BufferedReader in, BufferedWriter out, Labelling labelling) throws IOException {
        int number = 0;
        int skipped = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                out.write(JSON.writeValueAsString(labelling.of(line)));
                out.write('\n');
            } catch (BadLineException e) {
                skipped++;
                told.println(Told.of("judge.bad.line", number, String.valueOf(e.getMessage())));
            }
            if (number % TELL_EVERY == 0) {
                told.println(Told.of("judge.progress", number));
            }
        }
        told.println(Told.of("judge.done", number, skipped));
        return skipped;
    }

    private static List<?> documents(JudgeOptions options) throws IOException {
        if (options.policy().isEmpty()) {
            return ShippedPolicy.documents();
        }
        return List.of(JSON.readValue(Files.readString(options.policy().get()), Map.class));
    }
}
