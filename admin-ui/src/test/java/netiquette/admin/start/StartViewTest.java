package netiquette.admin.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import netiquette.admin.ViewTest;
import netiquette.admin.tryout.SeenBy;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.RuleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class StartViewTest extends ViewTest {
    @Autowired
    private Revisions revisions;

    @ParameterizedTest
    @EnumSource
    void showsEachStepInBothLanguages(Step step) {
        speak("nl");
        String dutch = text(at(step));
        speak("en");
        assertThat(text(at(step))).isNotEqualTo(dutch).doesNotContain("!{");
    }

    @Test
    void setsWhatSuitsAKindOfWorkAndTakesItBack() {
        at(Step.WHO);
        tick("offer-trade");
        assertThat(dial("connection-visibility")).isEqualTo("hide-for-segment");
        tick("offer-trade");
        assertThat(dial("connection-visibility")).isEqualTo("open");
    }

    @Test
    void bringsAPackInAndLeavesAnotherOut() {
        at(Step.PACKS);
        tick("offer-recruiters");
        tick("offer-recommendations");
        assertThat(packs()).contains("recruiters").doesNotContain("recommendations");
        at(Step.PACKS);
        assertThat(find(Checkbox.class).id("offer-recruiters").getValue()).isTrue();
        assertThat(find(Checkbox.class).id("offer-recommendations").getValue()).isFalse();
    }

    @Test
    void publishesAndGoesHome() {
        at(Step.PACKS);
        tick("offer-upkeep");
        at(Step.PUBLISH);
        assertThat(find(ListItem.class, find(SeenBy.class).single()).all().size())
                .isGreaterThan(3);
        click("start-publish");
        assertThat(ruleSets.get(me.team()).inForce().number()).isEqualTo(2);
        assertThat(revisions.get(me.team(), 2).note()).isEqualTo("First policy of the team");
        assertThat(text(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("Revision 2 is live");
    }

    @Test
    void saysThatThereIsNothingToPublish() {
        assertThat(text(at(Step.PUBLISH))).contains("Your team has this policy already.");
    }

    private Component at(Step step) {
        UI.getCurrent().navigate("start/" + step.key());
        return StartView.class.cast(getCurrentView());
    }

    private void tick(String id) {
        test(find(Checkbox.class).id(id)).click();
    }

    private String dial(String name) {
        return ruleSets.get(me.team()).dials().stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value()
                .chosen();
    }

    private List<String> packs() {
        return ruleSets.get(me.team()).rules().stream()
                .map(RuleView::pack)
                .distinct()
                .toList();
    }
}
