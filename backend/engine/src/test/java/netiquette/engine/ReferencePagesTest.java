package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencePagesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void thePredicatesInTheReadmeAreTheOnesThereAre() throws IOException {
        assertThat(Files.readAllLines(ReferencePages.README)).containsSequence(ReferencePages.predicates());
        assertThat(Files.readAllLines(ReferencePages.README))
                .filteredOn(line -> line.startsWith("| `"))
                .hasSize(ReferencePages.predicates().size() - 2);
    }

    @Test
    void theFactsOnTheirPageAreTheOnesThereAre() throws IOException {
        assertThat(Files.readAllLines(ReferencePages.FACTS)).isEqualTo(ReferencePages.facts());
    }

    @Test
    void theReadmeIsOnePage() throws IOException {
        assertThat(Files.readAllLines(ReferencePages.README)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void theWorkedExampleWorks() throws IOException {
        List<JsonNode> blocks = blocks();
        assertThat(blocks).hasSize(3);
        Engine engine = new Engine(PolicyFormat.read(List.of(tree(blocks.getFirst()))));
        Judgement judgement = engine.judge(SituationFormat.read(tree(blocks.get(1))));
        assertThat(JSON.readTree(JudgementFormat.once(judgement))).isEqualTo(blocks.getLast());
    }

    @Test
    void theExamplesOfTheWorkedExampleHold() throws IOException {
        JsonNode document = blocks().getFirst();
        Engine engine = new Engine(PolicyFormat.read(List.of(tree(document))));
        JsonNode examples = document.at("/rules/0/examples");
        for (JsonNode fires : examples.get("fires")) {
            assertThat(truth(engine, fires)).isEqualTo(Truth.TRUE);
        }
        for (JsonNode silent : examples.get("silent")) {
            assertThat(truth(engine, silent)).isNotEqualTo(Truth.TRUE);
        }
    }

    @Test
    void theWorkedExampleAsksWhatItWaitsFor() throws IOException {
        Engine engine = new Engine(PolicyFormat.read(List.of(tree(blocks().getFirst()))));
        Map<String, Object> situation =
                Map.of("surface", "invitation.received", "language", "en", "facts", Map.of("note", "A quick call?"));
        assertThat(engine.judge(SituationFormat.read(situation)).questions())
                .extracting(question -> question.fact().key())
                .containsExactly("relation");
    }

    private static Truth truth(Engine engine, JsonNode facts) {
        Map<String, Object> situation =
                Map.of("surface", "invitation.received", "language", "en", "facts", tree(facts));
        return engine.trace(SituationFormat.read(situation)).getFirst().truth();
    }

    private static List<JsonNode> blocks() throws IOException {
        List<JsonNode> blocks = new ArrayList<>();
        BLOCK.matcher(Files.readString(ReferencePages.README))
                .results()
                .forEach(found -> blocks.add(JSON.readTree(found.group(1))));
        return blocks;
    }

    private static Object tree(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }
}
