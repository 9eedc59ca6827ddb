package netiquette.server.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.server.ruleset.ShippedPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JudgeCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCAM = line(
            "a",
            "message",
            "Confidential: I am a banker with an inheritance of 10 million dollars, reply by WhatsApp urgently.");
    private static final String STANDARD =
            line("b", "invitation-note", "I'd like to add you to my professional network on LinkedIn.");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void labelsTextsByTheShippedPacks() throws IOException {
        assertThat(judge(SCAM, STANDARD)).isEqualTo(JudgeCommand.DONE);
        assertThat(written())
                .containsExactly("{\"id\":\"a\",\"labels\":[\"SCAM\"]}", "{\"id\":\"b\",\"labels\":[\"STANDARD\"]}");
    }

    @Test
    void reportsABadLineByItsNumberAndGoesOn() throws IOException {
        int exit = judge(STANDARD, "{oops", "[]", "{\"id\":1}", line("c", "poem", "x"), "", STANDARD);
        assertThat(exit).isEqualTo(JudgeCommand.SKIPPED);
        assertThat(written()).hasSize(2);
        assertThat(told().lines())
                .anyMatch(line -> line.startsWith("line 2: this is not JSON"))
                .contains("line 3: a JSON object is expected", "line 4: id: a text is expected")
                .anyMatch(line -> line.startsWith("line 5: kind: unknown: poem; known are invitation-note"))
                .contains("7 lines judged, 4 skipped");
    }

    @Test
    void saysWhatToTypeWhenTheOptionsMakeNoSense() {
        for (List<String> words : List.of(
                List.<String>of(),
                List.of("--in"),
                List.of("--in", "a"),
                List.of("--out", "a", "--in", "b", "--in", "c"))) {
            assertThat(new JudgeCommand(stream()).run(words)).isEqualTo(JudgeCommand.REFUSED);
        }
        assertThat(told()).contains("judge --in FILE.jsonl --out FILE.jsonl [--policy FILE]");
    }

    @Test
    void writesNothingWithoutAFileToReadOrWithABadPolicy() throws IOException {
        Path out = folder.resolve("out.jsonl");
        int exit = new JudgeCommand(stream())
                .run(List.of("--in", folder.resolve("none").toString(), "--out", out.toString()));
        assertThat(exit).isEqualTo(JudgeCommand.REFUSED);
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"format\":2,\"rules\":[{}]}");
        assertThat(judge(List.of("--policy", policy.toString()), STANDARD)).isEqualTo(JudgeCommand.REFUSED);
        assertThat(told()).contains("There is no such file").contains("rules[0].surface: ");
        assertThat(out).doesNotExist();
    }

    /** The labels come from the lists in the packs, of whole texts and of phrases, and from nowhere else. */
    @Test
    void labelsVanishWithTheListsTheyComeFrom() throws IOException {
        ObjectNode policy = merged();
        assertThat(judge(List.of("--policy", store(policy)), STANDARD)).isEqualTo(JudgeCommand.DONE);
        assertThat(written()).containsExactly("{\"id\":\"b\",\"labels\":[\"STANDARD\"]}");
        empty(policy.withObject("/texts"));
        empty(policy.withObject("/phrases"));
        assertThat(judge(List.of("--policy", store(policy)), STANDARD)).isEqualTo(JudgeCommand.DONE);
        assertThat(written()).noneMatch(line -> line.contains("\"STANDARD\""));
    }

    private static void empty(ObjectNode lists) {
        lists.propertyNames().forEach(list -> lists.putArray(list).add("zzz"));
    }

    private String store(ObjectNode policy) throws IOException {
        return Files.writeString(folder.resolve("policy.json"), JSON.writeValueAsString(policy))
                .toString();
    }

    private static ObjectNode merged() {
        ObjectNode merged = JSON.createObjectNode().put("format", 2);
        for (Map<?, ?> document : ShippedPolicy.documents()) {
            JsonNode tree = JSON.valueToTree(document);
            for (String part : List.of("dials", "parameters", "phrases", "texts", "lists", "templates")) {
                if (tree.path(part) instanceof ObjectNode entries) {
                    entries.propertyStream()
                            .forEach(entry -> merged.withObject("/" + part).set(entry.getKey(), entry.getValue()));
                }
            }
            tree.path("rules").forEach(rule -> merged.withArray("/rules").add(rule));
        }
        return merged;
    }

    private int judge(String... lines) throws IOException {
        return judge(List.of(), lines);
    }

    private int judge(List<String> more, String... lines) throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), List.of(lines));
        List<String> words = new ArrayList<>(List.of(
                "--in", in.toString(), "--out", folder.resolve("out.jsonl").toString()));
        words.addAll(more);
        return new JudgeCommand(stream()).run(words);
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("out.jsonl"));
    }

    private PrintStream stream() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static String line(String id, String kind, String text) {
        return JSON.writeValueAsString(
                JSON.createObjectNode().put("id", id).put("kind", kind).put("text", text));
    }
}
