package netiquette.enginejs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Judges lines by the shipped {@code engine.js} in Node. */
final class NodeRun {
    private NodeRun() {}

    /** How many agree, or the first line that does not. */
    static String judge(String name, List<String> lines) throws IOException, InterruptedException {
        Path file = Path.of("target", name + ".jsonl");
        Files.write(file, lines);
        return judge(file);
    }

    static String judge(Path lines) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", "src/test/js/conformance.mjs", "target/classes/engine.js", lines.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        node.waitFor();
        return said;
    }
}
