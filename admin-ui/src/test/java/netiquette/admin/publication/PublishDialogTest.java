package netiquette.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import netiquette.admin.ViewTest;
import netiquette.admin.component.Chip;
import netiquette.admin.component.MomentField;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.server.member.Role;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.DialPosition;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.Reviews;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.SecondSteps;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PublishDialogTest extends ViewTest {
    @Autowired
    private Revisions revisions;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SecondSteps secondSteps;

    @Autowired
    private Pairings pairings;

    @Autowired
    private Devices devices;

    @Autowired
    private Publishing publishing;

    @Autowired
    private RuleDocuments documents;

    @Autowired
    private Agreements agreements;

    @BeforeEach
    void changeARule() {
        RuleSet set = ruleSets.get(me.team());
        RuleView rule = set.rules().getFirst();
        ruleSets.changeRule(
                me.id(),
                me.team(),
                set.version(),
                rule.edit()
                        .with(Voice.SPEAKS)
                        .with(Level.BLOCK)
                        .withSays("New words.", rule.says().chosen().nl()));
    }

    @ParameterizedTest
    @CsvSource({"nl, Van “Adviseren” naar “Tegenhouden”, wordt", "en, From “Advise” to “Hold”, becomes"})
    void tellsInWordsWhatChanges(String language, String level, String becomes) {
        speak(language);
        assertThat(text(open())).contains(level, becomes, "New words.");
    }

    @Test
    void publishesWithTheNoteAndSaysThatItIsLive() {
        PublishDialog dialog = open();
        test(find(TextArea.class).single()).setValue("Stricter on scams");
        click("publish-confirm");
        assertThat(dialog.getHeaderTitle()).isEqualTo("Revision 2 is live");
        assertThat(revisions.of(me.team()).getFirst().note()).isEqualTo("Stricter on scams");
        assertThat(ruleSets.get(me.team()).unpublished()).isFalse();
    }

    @Test
    void publishesNothingWhenSomebodyThinksAgain() {
        PublishDialog dialog = open();
        test(find(Button.class).withText("Not yet").single()).click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(revisions.of(me.team())).hasSize(1);
    }

    @Test
    void plansAPublicationAndTakesItBack() {
        PublishDialog dialog = open();
        MomentField due = find(MomentField.class).single();
        due.setValue(LocalDateTime.now(ZoneId.systemDefault()).minusDays(1));
        click("publish-confirm");
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).contains("yet to come");

        due.setValue(null);
        DatePicker day = find(DatePicker.class, due).single();
        test(day).setValue(LocalDate.now(ZoneId.systemDefault()).plusDays(2));
        click("publish-confirm");
        assertThat(due.isInvalid()).as("a day without a time is not at once").isTrue();
        assertThat(revisions.of(me.team())).hasSize(1);

        due.setValue(LocalDateTime.now(ZoneId.systemDefault()).plusDays(2));
        assertThat(find(Button.class).id("publish-confirm").getText()).isEqualTo("Plan this");
        click("publish-confirm");
        assertThat(dialog.getHeaderTitle()).isEqualTo("Planned");
        assertThat(revisions.of(me.team())).hasSize(1);
        dialog.close();

        UI.getCurrent().navigate("rules");
        assertThat(text((Component) getCurrentView())).contains("This goes live by itself on");
        click("cancel-plan");
        assertThat(text((Component) getCurrentView())).doesNotContain("This goes live by itself on");
    }

    @Test
    void waitsForASecondPersonWhereTheTeamWantsOne() {
        reviews.want(me.id(), me.team(), true);
        PublishDialog mine = open();
        assertThat(text(mine)).contains("Ask somebody else");
        assertThat(find(Button.class).id("publish-confirm").isEnabled()).isFalse();
        mine.close();

        become(Role.LEAD);
        PublishDialog theirs = open();
        assertThat(find(Button.class).id("publish-confirm").isEnabled()).isFalse();
        click("approve");
        assertThat(text(theirs)).contains("A second person has seen this.");
        click("publish-confirm");
        assertThat(theirs.getHeaderTitle()).isEqualTo("Revision 2 is live");
    }

    @Test
    void triesOutWhereABrowserDoesSo() {
        PublishDialog nobody = open();
        assertThat(find(Checkbox.class).withId("first").all()).isEmpty();
        nobody.close();
        pairings.pair(pairings.createCode(me.id(), me.team(), Set.of()).text());
        devices.move(me.id(), me.team(), devices.of(me.team()).getFirst().id(), Ring.FIRST);

        PublishDialog dialog = open();
        test(find(Checkbox.class).id("first")).click();
        assertThat(find(Button.class).id("publish-confirm").getText()).isEqualTo("Try it out");
        click("publish-confirm");
        assertThat(dialog.getHeaderTitle()).isEqualTo("Revision 2 is on trial");
        assertThat(ruleSets.get(me.team()).inForce().number()).isEqualTo(1);
        dialog.close();

        UI.getCurrent().navigate("rules");
        assertThat(text((Component) getCurrentView()))
                .contains("Revision 2 is on trial in one browser.", "changes that not everybody sees yet");
        UI.getCurrent().navigate("revisions");
        assertThat(find(Chip.class).all()).extracting(Chip::getText).containsExactly("On trial", "Live");
        UI.getCurrent().navigate("rules");
        click("give-to-all");
        assertThat(ruleSets.get(me.team()).inForce().number()).isEqualTo(2);
        assertThat(find(Button.class).withId("stop-trial").all()).isEmpty();
    }

    @Test
    void leadsToASecondStepWhereTheTeamWantsOne() {
        secondSteps.want(me.id(), me.team(), true);
        PublishDialog dialog = open();
        assertThat(text(dialog)).contains("Your team asks for a second step behind the password");
        assertThat(find(Button.class).id("publish-confirm").isEnabled()).isFalse();
        assertThat(find(Anchor.class).id("connect-second-step").getHref()).isEqualTo("account");
    }

    @Test
    void saysNearTheButtonWhatItWaitsFor() {
        reviews.want(me.id(), me.team(), true);
        open();
        assertThat(find(Paragraph.class).id("publish-waits").getText()).isEqualTo("A second person looks first.");
        assertThat(find(ProgressBar.class).all()).as("nothing is going on").isEmpty();
    }

    @Test
    void leadsToTheDraftAsItIsByNow() {
        PublishDialog dialog = open();
        changeARule();
        click("publish-confirm");
        assertThat(revisions.of(me.team())).hasSize(1);
        click("publish-again");
        assertThat(dialog.isOpened()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void namesAnUnfinishedRuleByWhatItSaysAndLeadsThere(String language) {
        speak(language);
        String id = documents.add(me.id(), me.team(), ruleSets.get(me.team()).version(), Surface.INVITATION_NOTE);
        RuleSet set = ruleSets.get(me.team());
        RuleView own = set.find(id).orElseThrow();
        ruleSets.changeRule(
                me.id(), me.team(), set.version(), own.edit().with(Voice.SPEAKS).withSays("Look.", "Kijk."));
        PublishDialog dialog = open();
        assertThat(text(dialog)).contains(language.equals("nl") ? "Als dit geldt: " : "When this holds: ");
        click("publish-confirm");
        assertThat(text(dialog))
                .contains(language.equals("nl") ? "“Kijk.”" : "“Look.”")
                .doesNotContain(id);
        assertThat(find(Anchor.class).id("publish-rule").getHref()).isEqualTo("rules/" + id);
    }

    @Test
    void tellsWhatAnAgreementSaidAndWhatItBecomes() {
        Agreement agreement = agreements.all(me.team()).getFirst();
        AgreementEdit edit = agreement.edit();
        Map<AgreementText, TextEdit> texts = new EnumMap<>(edit.texts());
        texts.put(AgreementText.BECAUSE, new TextEdit("It is clearer.", "Het is duidelijker."));
        agreements.change(
                me.id(),
                me.team(),
                ruleSets.get(me.team()).version(),
                new AgreementEdit(
                        edit.id(),
                        edit.on(),
                        edit.kind(),
                        texts,
                        edit.reviewBy(),
                        edit.document(),
                        edit.learnMore(),
                        edit.groups()));
        assertThat(text(open()))
                .contains(
                        "It is clearer.",
                        agreement.text(AgreementText.BECAUSE).orElseThrow().en());
    }

    @Test
    void callsAChoiceAsItsPageDoes() {
        DialView dial = ruleSets.get(me.team()).dials().stream()
                .filter(each -> each.positions().size() > 1)
                .findFirst()
                .orElseThrow();
        String other = dial.positions().stream()
                .map(DialPosition::value)
                .filter(value -> !value.equals(dial.value().chosen()))
                .findFirst()
                .orElseThrow();
        ruleSets.chooseDial(me.id(), me.team(), ruleSets.get(me.team()).version(), dial.name(), other);
        assertThat(text(open())).contains(dial.asks().en());
    }

    private PublishDialog open() {
        PublishDialog dialog =
                new PublishDialog(publishing, ruleSets.get(me.team()).version(), () -> {});
        dialog.open();
        roundTrip();
        return dialog;
    }
}
