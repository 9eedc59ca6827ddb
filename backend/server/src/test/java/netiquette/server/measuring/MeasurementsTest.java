package netiquette.server.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Level;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class MeasurementsTest {
    private static final String STANDARD =
            "{\"id\":\"1\",\"kind\":\"invitation-note\",\"text\":\"I'd like to join your network.\",\"labels\":[\"STANDARD\"]}";
    private static final String FAIR =
            "{\"id\":\"2\",\"kind\":\"invitation-note\",\"text\":\"Tot dinsdag bij de bakker.\",\"labels\":[\"STANDARD\"]}";

    private final Measurements measurements;
    private final RuleSets ruleSets;
    private final Scene.Sales sales;

    MeasurementsTest(Measurements measurements, RuleSets ruleSets, Scene scene) {
        this.measurements = measurements;
        this.ruleSets = ruleSets;
        this.sales = scene.sales();
    }

    @Test
    void tellHowWellADraftFindsWhatSomebodySaw() {
        List<Integer> progress = new ArrayList<>();

        Measurement measured = measurements.of(
                sales.lead().id(),
                sales.team().id(),
                List.of(STANDARD, "", FAIR, "{oops", "{\"id\":\"3\"}"),
                progress::add);

        assertThat(measured.texts()).isEqualTo(2);
        assertThat(measured.unread()).containsExactly(4, 5);
        assertThat(progress).containsExactly(1, 2, 3, 4, 5);
        LabelScore standard = score(measured, "STANDARD");
        assertThat(standard.draft()).isEqualTo(new Score(1, 1, 0)).isEqualTo(standard.inForce());
        assertThat(standard.draft().precision()).isEqualTo(1);
        assertThat(standard.draft().recall()).isEqualTo(0.5);
    }

    @Test
    void tellWhatTheDraftNoLongerFinds() {
        ruleSets.get(sales.team().id()).rules().stream()
                .filter(rule -> rule.id().equals("in-01-standard-text"))
                .forEach(this::switchOff);

        LabelScore standard =
                score(measurements.of(sales.lead().id(), sales.team().id(), List.of(STANDARD), line -> {}), "STANDARD");

        assertThat(standard.draft()).isEqualTo(new Score(0, 1, 0));
        assertThat(standard.inForce()).isEqualTo(new Score(1, 0, 0));
    }

    private void switchOff(RuleView rule) {
        ruleSets.changeRule(
                sales.lead().id(),
                sales.team().id(),
                ruleSets.get(sales.team().id()).version(),
                rule.edit().with(Voice.SILENT).with(Level.INFO));
    }

    private static LabelScore score(Measurement measured, String label) {
        return measured.labels().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
