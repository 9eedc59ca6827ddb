package netiquette.admin.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import netiquette.admin.ViewTest;
import netiquette.admin.component.DayField;
import netiquette.admin.component.LaterDetails;
import netiquette.server.member.Member;
import netiquette.server.member.Role;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.AgreementKind;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.TextEdit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgreementViewTest extends ViewTest {
    private static final String CLAUSE = "net-05-relation-clause";

    @Autowired
    private Agreements agreements;

    @Autowired
    private Publications publications;

    @Test
    void areReadWithBothSidesWhatItMeansAndWhatTheLawSaid() {
        AgreementsView view = navigate(AgreementsView.class);
        find(LaterDetails.class).all().forEach(more -> more.setOpened(true));

        assertThat(text(view))
                .contains("For the employer", "For the employee", "In the short term", "In the long term")
                .contains("What a court or a law said", "[2008] EWHC 745 (Ch)", "No legal advice")
                .contains("What Netiquette sees to", "Built in", "Buyers");
    }

    @Test
    void membersReadWhatIsInForceAndChangeNothing() {
        switchOff(CLAUSE);
        become(Role.MEMBER);

        AgreementsView view = navigate(AgreementsView.class);

        assertThat(text(view)).contains("Relation clause").doesNotContain("Change");
        assertThat(find(Button.class).withId("new-agreement").exists()).isFalse();
    }

    @Test
    void membersSayThatTheyHaveReadItAndKeepersSeeHowMany() {
        become(Role.MEMBER);
        AgreementsView view = navigate(AgreementsView.class);
        test(find(Button.class).withText("I have read this").all().getFirst()).click();
        assertThat(text(view)).contains("Read on ").doesNotContain("Confirmed:");

        become(Role.LEAD);
        UI.getCurrent().navigate("today");
        assertThat(text(navigate(AgreementsView.class))).contains("Confirmed: 1 of 3.", "Confirmed: 0 of 3.");
    }

    @Test
    void nothingAgreedYetIsSaid() {
        agreements.all(me.team()).forEach(agreement -> switchOff(agreement.id()));
        publications.publish(me.id(), me.team(), ruleSets.get(me.team()).version(), "");
        become(Role.MEMBER);

        assertThat(text(navigate(AgreementsView.class))).contains("No agreements yet", "you read it here");
    }

    @Test
    void whatIsTypedIsSavedAndTakenBack() {
        navigate(AgreementView.class, CLAUSE);

        test(area("text-nl")).setValue("We spreken een beding af.");
        test(area("legalWhere-nl")).setValue("België");
        test(choice()).selectItem(AgreementKind.ADVISE.toString());
        test(field("document")).setValue("https://hr.example.org/beding.pdf");
        test(find(DayField.class).single()).setValue(LocalDate.of(2027, 2, 1));

        Agreement saved = agreement(CLAUSE);
        assertThat(saved.text(AgreementText.TEXT))
                .hasValueSatisfying(text -> assertThat(text.nl()).isEqualTo("We spreken een beding af."));
        assertThat(saved.text(AgreementText.LEGAL_WHERE))
                .hasValueSatisfying(text -> assertThat(text.nl()).isEqualTo("België"));
        assertThat(saved.kind()).isEqualTo(AgreementKind.ADVISE);
        assertThat(saved.document()).isEqualTo("https://hr.example.org/beding.pdf");
        assertThat(saved.reviewBy()).isEqualTo("2027-02-01");
        assertThat(text((Component) getCurrentView())).contains("Open the document");

        click("undo");
        assertThat(agreement(CLAUSE).reviewBy()).isEqualTo("2027-11-01");
        click("restore");
        assertThat(agreement(CLAUSE).changed()).isFalse();
        assertThat(area("text-nl").getValue()).isNotEqualTo("We spreken een beding af.");
        click("undo");
        assertThat(agreement(CLAUSE).document()).isEqualTo("https://hr.example.org/beding.pdf");
    }

    @Test
    void canBeForSomeOnly() {
        navigate(AgreementView.class, CLAUSE);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Group> groups = find(CheckboxGroup.class).id("groups");
        Set<Group> before = groups.getValue();
        groups.setValue(Set.of(agreements.groups().getFirst()));
        ComponentUtil.fireEvent(groups, new ComponentValueChangeEvent<>(groups, groups, before, true));
        assertThat(agreement(CLAUSE).groups()).containsExactly("buyers");
    }

    @Test
    void badInputIsSaidAtItsFieldAndNothingIsSaved() {
        navigate(AgreementView.class, CLAUSE);

        test(field("document")).setValue("javascript:alert(1)");
        assertThat(field("document").isInvalid()).isTrue();
        assertThat(field("document").getErrorMessage()).contains("https://");
        assertThat(agreement(CLAUSE).document()).isEmpty();
        test(field("document")).setValue("");
        test(area("but-en")).setValue("");
        assertThat(area("but-en").isInvalid()).isTrue();
        assertThat(agreement(CLAUSE).changed()).isFalse();
    }

    @Test
    void twoPeopleOnOneAgreementKeepBothChanges() {
        Member colleague = newMember("Sanne Visser", myTeam());
        navigate(AgreementView.class, CLAUSE);
        AgreementEdit theirs = agreement(CLAUSE).edit();
        agreements.change(
                colleague.id(),
                me.team(),
                ruleSets.get(me.team()).version(),
                new AgreementEdit(
                        CLAUSE, true, AgreementKind.ADVISE, theirs.texts(), "2027-05-05", "", "", theirs.groups()));

        test(find(Checkbox.class).id("on")).click();
        assertThat(agreement(CLAUSE).on()).isFalse();
        assertThat(agreement(CLAUSE).reviewBy()).isEqualTo("2027-05-05");
    }

    @Test
    void twoPeopleOnOneTextAreAsked() {
        Member colleague = newMember("Sanne Visser", myTeam());
        navigate(AgreementView.class, CLAUSE);
        AgreementEdit theirs = agreement(CLAUSE).edit();
        Map<AgreementText, TextEdit> texts = new EnumMap<>(theirs.texts());
        texts.put(AgreementText.TITLE, new TextEdit("By Sanne", "Van Sanne"));
        agreements.change(
                colleague.id(),
                me.team(),
                ruleSets.get(me.team()).version(),
                new AgreementEdit(CLAUSE, true, theirs.kind(), texts, theirs.reviewBy(), "", "", theirs.groups()));

        test(area("title-nl")).setValue("Van mij");
        assertThat(find(RadioButtonGroup.class).id("clash-texts-TITLE-nl").getLabel())
                .isEqualTo("What it is about (Dutch)");
        click("answer-yes");
        assertThat(agreement(CLAUSE).edit().texts().get(AgreementText.TITLE))
                .isEqualTo(new TextEdit("By Sanne", "Van mij"));
    }

    @Test
    void oneOfTheTeamsOwnBeginsAndGoes() {
        navigate(AgreementsView.class);
        click("new-agreement");
        assertThat(find(H1.class).single().getText()).isEqualTo("New agreement");
        String own = agreements.all(me.team()).stream()
                .filter(agreement -> !agreement.inPack())
                .findFirst()
                .orElseThrow()
                .id();
        test(area("title-en")).setValue("Lunch with a contact");
        assertThat(find(H1.class).single().getText()).isEqualTo("Lunch with a contact");

        click("remove-agreement");
        click("answer-yes");

        assertThat(agreements.get(me.team(), own)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(AgreementsView.class);
    }

    @Test
    void publishingTellsWhatIsAgreedOtherwise() {
        switchOff(CLAUSE);
        navigate(AgreementsView.class);
        click("publish");
        assertThat(text(find(Dialog.class).single())).contains("Goes: Relation clause");
    }

    private void switchOff(String id) {
        AgreementEdit edit = agreement(id).edit();
        ruleSets.get(me.team());
        agreements.change(
                me.id(),
                me.team(),
                ruleSets.get(me.team()).version(),
                new AgreementEdit(id, false, edit.kind(), edit.texts(), edit.reviewBy(), "", "", edit.groups()));
    }

    private Agreement agreement(String id) {
        return agreements.get(me.team(), id).orElseThrow();
    }

    private TextArea area(String id) {
        return find(TextArea.class).id(id);
    }

    private TextField field(String id) {
        return find(TextField.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AgreementKind> choice() {
        return find(RadioButtonGroup.class).id("kind");
    }
}
