package netiquette.admin.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import netiquette.admin.ViewTest;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.server.ruleset.RuleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleEditorViewTest extends ViewTest {
    private static final String RULE = "in-01-standard-text";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void showsTheRuleInTheLanguageOfThePerson(String language) {
        speak(language);
        Component view = open();
        Language spoken = language.equals("nl") ? Language.NL : Language.EN;
        assertThat(find(H1.class).single().getText())
                .isEqualTo(rule().says().chosen().in(spoken));
        assertThat(text(view))
                .contains(rule().source().text().in(spoken), rule().source().date());
    }

    @Test
    void savesEachTextAsItIsTyped() {
        open();
        type("says-nl", "Kijk eerst even naar het profiel.");
        type("says-en", "Have a look at the profile first.");
        assertThat(rule().says().chosen().nl()).isEqualTo("Kijk eerst even naar het profiel.");
        assertThat(rule().says().chosen().en()).isEqualTo("Have a look at the profile first.");
        assertThat(find(H1.class).single().getText()).isEqualTo("Have a look at the profile first.");
    }

    @Test
    void savesTheLevel() {
        open();
        find(LevelChoice.class).single();
        choose(Level.CONFIRM);
        assertThat(rule().level().chosen()).isEqualTo(Level.CONFIRM);
    }

    @Test
    void switchesTheRuleOff() {
        open();
        test(find(Checkbox.class).id("on")).click();
        assertThat(rule().on()).isFalse();
    }

    @Test
    void silencesTheRuleForEverybodyAfterAQuestion() {
        open();
        click("withdraw");
        assertThat(ruleSets.get(me.team()).inForce().number()).isEqualTo(1);
        click("answer-yes");
        assertThat(ruleSets.get(me.team()).inForce().number()).isEqualTo(2);
        assertThat(rule().on()).isFalse();
        UI.getCurrent().navigate("today");
        assertThat(text(open())).contains("Nobody has this rule now.");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getId().filter("withdraw"::equals).isPresent());
    }

    @Test
    void takesTheLastChangeBack() {
        open();
        String before = rule().says().chosen().nl();
        type("says-nl", "Even kijken.");
        click("undo");
        assertThat(rule().says().chosen().nl()).isEqualTo(before);
        assertThat(area("says-nl").getValue()).isEqualTo(before);
        assertThat(find(Button.class).id("undo").isEnabled()).isFalse();
    }

    @Test
    void goesBackToTheTextOfThePack() {
        open();
        type("says-nl", "Even kijken.");
        click("restore");
        assertThat(rule().isChanged()).isFalse();
        assertThat(area("says-nl").getValue()).isEqualTo(rule().says().shipped().nl());
    }

    @Test
    void countsTheCharacters() {
        open();
        type("says-nl", "Twaalf teken");
        assertThat(area("says-nl").getHelperText()).isEqualTo("12 of 140 characters");
    }

    @Test
    void saysAtTheFieldThatATextIsTooLongAndKeepsWhatWasTyped() {
        open();
        String before = rule().says().chosen().nl();
        type("says-nl", "x".repeat(143));
        assertThat(area("says-nl").isInvalid()).isTrue();
        assertThat(area("says-nl").getErrorMessage()).contains("140");
        assertThat(area("says-nl").getHelperText()).isEqualTo("3 characters too many");
        assertThat(area("says-nl").getValue()).hasSize(143);
        assertThat(rule().says().chosen().nl()).isEqualTo(before);
    }

    @Test
    void saysAtTheFieldThatATranslationIsMissing() {
        open();
        type("because-en", "");
        assertThat(area("because-en").isInvalid()).isTrue();
        type("because-en", "It helps.");
        assertThat(area("because-en").isInvalid()).isFalse();
    }

    @Test
    void showsForEachExampleWhatTheDraftMakesOfIt() {
        Component view = open();
        long examples = ruleSets.runExamples(me.team()).stream()
                .filter(result -> result.rule().equals(RULE))
                .count();
        assertThat(examples).isPositive();
        assertThat(text(view)).contains(examples + " examples, all as intended", "Speaks", "Stays silent");
    }

    @Test
    void saysInASentenceWhenTheRuleSpeaks() {
        assertThat(text(open()))
                .contains("When this holds: " + rule().condition().en());
    }

    private Component open() {
        return navigate(RuleEditorView.class, RULE);
    }

    private RuleView rule() {
        return ruleSets.get(me.team()).rules().stream()
                .filter(rule -> rule.id().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String id) {
        return find(TextArea.class).id(id);
    }

    private void type(String id, String text) {
        test(area(id)).setValue(text);
    }

    private void choose(Level level) {
        test(find(LevelChoice.class).single(), Level.class).selectItem(level.toString());
    }
}
