package netiquette.enginejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import netiquette.engine.cases.Cases;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    /** The cases written by hand; the engine's own tests hold the JVM to them. */
    private static final Path STORED = Path.of("../engine/src/test/resources/conformance.jsonl");

    private static final int SEED = 20261122;

    @Test
    void theCompiledEngineJudgesAsTheStoredCasesSay() throws IOException, InterruptedException {
        assertThat(NodeRun.judge(STORED)).isEqualTo(Files.readAllLines(STORED).size() + " agree");
    }

    @Test
    void theCompiledEngineJudgesMadeUpCasesAsTheJvmDoes() throws IOException, InterruptedException {
        List<String> lines = Cases.lines(GeneratedCases.of(SEED, 320));
        assertThat(NodeRun.judge("generated", lines)).isEqualTo("1920 agree");
        assertThat(count("\"judgement\"", lines)).isGreaterThan(1200);
        assertThat(count("\"error\"", lines)).isGreaterThan(200);
        for (PredicateKind kind : Predicates.ALL) {
            assertThat(count("{\"" + kind.key() + "\":", lines)).as(kind.key()).isGreaterThan(20);
        }
    }

    @Test
    void theCompiledEngineJudgesByTheShippedPacksAsTheJvmDoes() throws IOException, InterruptedException {
        List<String> lines = Cases.lines(PackCases.of(SEED, 20));
        assertThat(NodeRun.judge("packs", lines)).isEqualTo("320 agree");
        assertThat(count("\\\"reasons\\\"", lines)).isGreaterThan(20);
    }

    @Tag("endurance")
    @Test
    void theCompiledEngineKeepsJudgingAsTheJvmDoes() throws IOException, InterruptedException {
        for (int round = 0; round < 40; round++) {
            List<String> lines = Cases.lines(GeneratedCases.of(SEED + 1 + round, 2_000));
            assertThat(NodeRun.judge("endurance", lines)).as("round %s", round).isEqualTo("12000 agree");
        }
    }

    @Test
    void aChangedJudgementAndAChangedRefusalAreNoticed() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(STORED);
        String judged = with("\\\"advise\\\"", lines);
        String refused = with("\"error\"", lines);
        assertThat(NodeRun.judge("as-it-is", List.of(judged, refused))).isEqualTo("2 agree");
        assertThat(NodeRun.judge("changed", List.of(judged.replace("\\\"advise\\\"", "\\\"info\\\""), refused)))
                .startsWith("line 1: ");
        assertThat(NodeRun.judge("changed", List.of(judged, refused.replace("\"error\":\"", "\"error\":\"not "))))
                .startsWith("line 2: ");
    }

    private static long count(String part, List<String> lines) {
        return lines.stream().filter(line -> line.contains(part)).count();
    }

    private static String with(String part, List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("\"documents\"") && line.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
