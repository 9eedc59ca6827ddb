package netiquette.admin.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import netiquette.admin.ViewTest;
import netiquette.admin.component.LaterDetails;
import netiquette.engine.Surface;
import netiquette.server.measuring.LabelScore;
import netiquette.server.measuring.Measurement;
import netiquette.server.measuring.Score;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

class TryViewTest extends ViewTest {
    @Autowired
    private Publications publications;

    private static final String STANDARD = "I'd like to add you to my professional network on LinkedIn.";

    @Test
    void showsHowWellLabelsAreFound() {
        Component view = navigate(TryView.class);
        find(LabelledPanel.class)
                .single()
                .show(new Measurement(
                        3, List.of(2), List.of(new LabelScore("SCAM", new Score(1, 1, 0), new Score(2, 0, 2)))));
        assertThat(text(view))
                .contains("3 texts judged.", "One line could not be read: 2.")
                .contains("SCAM", "100 % right, 50 % found", "50 % right, 100 % found");
    }

    @Test
    void saysAtOnceWhatComesOfANote() {
        Component view = navigate(TryView.class);
        test(note()).setValue(STANDARD);
        assertThat(verdict()).contains("Verdict: ");
        assertThat(text(view)).contains("Decides").contains("% of its words in common");
    }

    @Test
    void tellsWhatADraftWouldChange() {
        Component view = navigate(TryView.class);
        test(note()).setValue("Please send me your bank details, and I will share the inheritance fund with you.");
        assertThat(verdict()).contains("Verdict: report");
        RuleSet set = ruleSets.get(me.team());
        String deciding =
                find(TriedRuleLine.class).all().getFirst().getElement().getTextRecursively();
        set.rules().stream()
                .filter(rule -> deciding.contains(rule.says().chosen().en()))
                .findFirst()
                .ifPresent(rule -> ruleSets.changeRule(
                        me.id(), me.team(), set.version(), rule.edit().with(Voice.SILENT)));
        test(note()).setValue("Please send me your bank details, and I will share the inheritance fund with you!");
        assertThat(verdict()).contains("Published so far: report");
        assertThat(text(view)).contains("No longer in the draft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Deze regels kijken alleen mee|Zou gezegd hebben: |Gepubliceerd: zou|Kijkt in het concept alleen mee",
                "en|These rules only watch|Would have said: |Published: it would|Only watches in the draft"
            })
    void showsWhatRulesThatOnlyWatchWouldHaveSaid(
            String language, String heading, String said, String published, String watchesNow) {
        speak(language);
        watch("in-01-standard-text");
        Component view = navigate(TryView.class);
        assertThat(text(view)).doesNotContain(heading);
        test(note()).setValue(STANDARD);
        assertThat(text(view)).contains(heading, said, watchesNow).doesNotContain("No longer in", "Niet meer in");
        TriedRuleLine line = find(TriedRuleLine.class).all().stream()
                .filter(each -> text(each).contains(said))
                .findFirst()
                .orElseThrow();
        assertThat(text(line)).doesNotContain("in-01-standard-text", "Decides", "Beslist");
        click("replay");
        assertThat(text(find(ReplayPanel.class).single())).doesNotContain(published);
        var set = ruleSets.get(me.team());
        publications.publish(me.id(), me.team(), set.version(), "");
        click("replay");
        assertThat(text(find(ReplayPanel.class).single())).contains(published);
    }

    private void watch(String id) {
        RuleSet set = ruleSets.get(me.team());
        RuleView rule = set.find(id).orElseThrow();
        ruleSets.changeRule(me.id(), me.team(), set.version(), rule.edit().with(Voice.WATCHES));
    }

    @Test
    void tellsNoNoteFromANoteNobodySaw() {
        navigate(TryView.class);
        String unknown = verdict();
        test(find(Checkbox.class).id("none-note")).click();
        assertThat(verdict()).isNotEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource({"nl, Oordeel: eerst kijken", "en, Verdict: look first"})
    void loadsAScenario(String language, String expected) {
        speak(language);
        navigate(TryView.class);
        @SuppressWarnings("unchecked")
        ComboBox<Object> scenario = find(ComboBox.class).id("scenario");
        test(scenario)
                .selectItem(
                        language.equals("nl")
                                ? "De standaardtekst van een onbekende – Alleen het kaartje gezien"
                                : "The standard text of a stranger – Only the card was seen");
        assertThat(verdict()).startsWith(expected);
        assertThat(note().getValue()).contains("Handslag");
    }

    @Test
    void playsAllScenariosAndOpensTheOneThatIsChosen() {
        Component view = navigate(TryView.class);
        click("replay");
        assertThat(text(view)).contains("the draft says the same in every scenario");
        ruleSets.chooseDial(me.id(), me.team(), ruleSets.get(me.team()).version(), "stance", "strict");
        click("replay");
        assertThat(text(view)).contains("moments the draft says something else");
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("The standard text of a stranger – Only the card was seen"))
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(verdict()).startsWith("Verdict in the draft: ask first. Published so far: look first.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void looksAsABuyer() {
        long version = ruleSets.get(me.team()).version();
        ruleSets.chooseDial(me.id(), me.team(), version, "connection-visibility", "hide-for-segment");
        navigate(TryView.class);
        Select<Surface> place = find(Select.class).id("surface");
        place.setValue(Surface.SETTINGS_VISIBILITY);
        test(find(LaterDetails.class)
                        .withPropertyValue(Details::getSummaryText, "What else is known")
                        .single())
                .openDetails();
        Select<String> list = find(Select.class).id("fact-connection-list");
        test(list).selectItem("open");
        assertThat(verdict()).isEqualTo("No rule speaks.");
        CheckboxGroup<Group> groups = find(CheckboxGroup.class).id("fact-groups");
        test(groups).selectItems("Buyers");
        // The tester sets the value as the server would; a person's tick comes from the browser.
        ComponentUtil.fireEvent(groups, new ComponentValueChangeEvent<>(groups, groups, Set.of(), true));
        assertThat(verdict()).isEqualTo("One rule speaks.");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POLICY")
    void knowsEveryPlace(Surface surface) {
        navigate(TryView.class);
        @SuppressWarnings("unchecked")
        Select<Surface> place = find(Select.class).id("surface");
        place.setValue(surface);
        assertThat(verdict()).isNotBlank();
        assertThat(find(TryoutResult.class).single().getElement().getTextRecursively())
                .contains("silent rule");
    }

    @Test
    void listsTheSilentRulesOnceSomebodyAsksForThem() {
        navigate(TryView.class);
        test(note()).setValue(STANDARD);
        int said = find(TriedRuleLine.class).all().size();
        LaterDetails silent = find(LaterDetails.class).all().getLast();
        assertThat(silent.getSummaryText()).contains("silent rules");

        test(silent).openDetails();

        assertThat(find(TriedRuleLine.class).all()).hasSizeGreaterThan(said);
        test(note()).setValue(STANDARD + " ");
        assertThat(find(LaterDetails.class).all().getLast().isOpened()).isTrue();
        assertThat(find(TriedRuleLine.class).all()).hasSizeGreaterThan(said);
    }

    private TextArea note() {
        return find(TextArea.class).id("fact-note");
    }

    private String verdict() {
        return find(Paragraph.class).id("verdict").getText();
    }
}
