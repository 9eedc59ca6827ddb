package netiquette.enginejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConformanceTest {
    @Test
    void theJvmJudgesAsTheCasesSay() throws IOException {
        assertThat(ConformanceCases.lines()).isEqualTo(Files.readAllLines(ConformanceCases.FILE));
    }

    @Test
    void theCompiledEngineJudgesAsTheCasesSay() throws IOException, InterruptedException {
        assertThat(run(ConformanceCases.FILE))
                .isEqualTo(Files.readAllLines(ConformanceCases.FILE).size() + " agree");
    }

    @Test
    void aChangedJudgementIsNoticed() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(ConformanceCases.FILE);
        Path changed = Files.createTempFile(Path.of("target"), "changed", ".jsonl");
        Files.write(changed, List.of(lines.get(0), lines.get(1).replace("confirm", "advise")));
        assertThat(run(changed)).startsWith("line 2: ");
    }

    @Test
    void everyVerdictOfTheDefaultPolicyOccursInTheCases() throws IOException {
        String all = Files.readString(ConformanceCases.FILE);
        for (String verdict : List.of("report", "decline", "look-first", "accept-and-ask-why", "accept")) {
            assertThat(all).contains("\\\"verdict\\\":\\\"" + verdict + "\\\",\\\"decidedBy");
        }
    }

    private static String run(Path cases) throws IOException, InterruptedException {
        JsonNode documents = JsonMapper.builder().build().valueToTree(ConformanceCases.defaultDocuments());
        Path policy = Path.of("target/conformance-policy.json");
        Files.writeString(policy, documents.toString());
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/js/conformance.mjs",
                        "target/classes/engine.js",
                        policy.toString(),
                        cases.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        node.waitFor();
        return said;
    }
}
