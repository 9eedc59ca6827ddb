package netiquette.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import netiquette.admin.ViewTest;
import netiquette.admin.component.Question;
import netiquette.server.member.Role;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.TeamNetworks;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class RevisionsViewTest extends ViewTest {
    @Autowired
    private Revisions revisions;

    @Autowired
    private TeamNetworks networks;

    @Autowired
    private Publications publications;

    @ParameterizedTest
    @CsvSource({"nl, Revisie 1, door Noor Bakker", "en, Revision 1, by Noor Bakker"})
    void listsWhatWasPublishedAndByWhom(String language, String number, String who) {
        speak(language);
        assertThat(text(navigate(RevisionsView.class))).contains(number, who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "second-step"})
    void letsATeamAskForSomethingAndOnlyAnAdministratorTakeThatBack(String term) {
        navigate(RevisionsView.class);
        test(find(Checkbox.class).id(term)).click();
        assertThat(find(Checkbox.class).id(term).isReadOnly()).isTrue();
        become(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("today");
        navigate(RevisionsView.class);
        assertThat(find(Checkbox.class).id(term).getValue()).isTrue();
        test(find(Checkbox.class).id(term)).click();
        assertThat(find(Checkbox.class).id(term).getValue()).isFalse();
        assertThat(find(Checkbox.class).id(term).isReadOnly()).isFalse();
    }

    @Test
    void asksBeforeItPublishesAnOldRevisionAgain() {
        publishAChange();
        navigate(RevisionsView.class);
        test(find(Button.class).withText("Publish again").single()).click();
        assertThat(revisions.of(me.team())).hasSize(2);
        click("answer-yes");
        assertThat(revisions.of(me.team())).hasSize(3);
        assertThat(revisions.of(me.team()).getFirst().sha256())
                .isEqualTo(revisions.get(me.team(), 1).sha256());
    }

    @ParameterizedTest
    @CsvSource({"nl, Deze vinden niets meer, Opnieuw publiceren", "en, These find nothing any more, Publish again"})
    void asksAboutWhatAnOldRevisionNoLongerFinds(String language, String lost, String again) {
        networks.write(
                me.id(), me.team(), version(), "linkedin", networks.read("{\"received\":{\"card\":\"[data-row]\"}}"));
        publications.publish(me.id(), me.team(), new Publication(version(), "", true), Ring.ALL);
        networks.giveBack(me.id(), me.team(), version(), "linkedin");
        publications.publish(me.id(), me.team(), version(), "");
        speak(language);
        navigate(RevisionsView.class);
        test(find(Button.class).withText(again).all().getFirst()).click();
        assertThat(text(find(Question.class).single())).contains(lost, "received.card");
        assertThat(find(Button.class).id("answer-yes").isEnabled()).isFalse();
        test(find(Checkbox.class).id("losses-seen")).click();
        click("answer-yes");
        assertThat(revisions.of(me.team())).hasSize(4);
    }

    @Test
    void leavesEverythingAsItIsWhenTheAnswerIsNo() {
        publishAChange();
        navigate(RevisionsView.class);
        test(find(Button.class).withText("Publish again").single()).click();
        click("answer-no");
        assertThat(revisions.of(me.team())).hasSize(2);
    }

    @Test
    void marksTheRevisionThatIsLive() {
        publishAChange();
        Component view = navigate(RevisionsView.class);
        assertThat(text(view)).contains("Revision 2", "Live");
        assertThat(find(Button.class).withText("Publish again").all()).hasSize(1);
    }

    private long version() {
        return ruleSets.get(me.team()).version();
    }

    private void publishAChange() {
        RuleSet set = ruleSets.get(me.team());
        RuleView rule = set.rules().getFirst();
        RuleSet changed = ruleSets.changeRule(
                me.id(), me.team(), set.version(), rule.edit().with(Voice.SILENT));
        publications.publish(me.id(), me.team(), changed.version(), "");
    }
}
