package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessTest {
    private static final Swaps SWAPS = new Swaps(FairnessCase.people());

    @Test
    void noNamePlaceGenderOrRankChangesAVerdictOrALabel() throws IOException {
        List<FairnessCase> cases = FairnessCase.shipped();
        Fairness fairness = new Fairness(Fairness.ofEachStance(), SWAPS).judge(cases);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/fairness.md"), FairnessReport.of(fairness, cases.size()));
        assertThat(fairness.counts()).hasSize(2 * Swaps.axes().size());
        assertThat(fairness.counts().values())
                .allSatisfy(count -> assertThat(count.swaps()).isGreaterThan(100));
        assertThat(FairnessReport.differences(fairness))
                .as("see target/fairness.md")
                .isEmpty();
        assertThat(fairness.byLength().size()).as("see target/fairness.md").isLessThan(200);
    }

    /** A rule that looks at one of these would be unfair, and would be found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place  | note     | dubai, nigeria, united kingdom, verenigd koninkrijk
            gender | note     | mevrouw, mrs
            gender | headline | zij, she
            rank   | headline | ceo, vp
            rank   | note     | assistent, assistant
            name   | note     | chidi, ngozi
            """)
    void aPlantedUnfairRuleIsFound(String axis, String fact, String words) {
        List<Object> documents = new ArrayList<>();
        documents.add(Planted.document(
                Map.of("verdict", "report", "when", Map.of("mentions", fact, "phrases", List.of(words.split(", "))))));
        documents.addAll(Judges.documents(Map.of("stance", "curious")));
        Engine unfair = new Engine(PolicyFormat.read(documents));
        List<FairnessCase> few = FairnessCase.shipped().stream()
                .filter(one -> one.surface().equals("invitation.received")
                        && one.facts().containsKey(fact))
                .limit(20)
                .toList();
        assertThat(FairnessReport.differences(new Fairness(Map.of("planted", unfair), SWAPS).judge(few)))
                .containsKey(axis);
    }
}
