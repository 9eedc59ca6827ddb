package netiquette.admin.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import netiquette.admin.ViewTest;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.predicate.PredicateKind;
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RuleEditorViewTest extends ViewTest {
    private static final String RULE = "in-01-standard-text";
    private static final String SMALL = "in-10-private-approach";
    private static final String LARGE = "in-06-scam";
    private static final String SINGLE = "in-12-team-list";

    @Autowired
    private RuleDocuments documents;

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
        choose(Voice.SILENT);
        assertThat(rule().voice()).isEqualTo(Voice.SILENT);
        choose(Voice.WATCHES);
        assertThat(rule().voice()).isEqualTo(Voice.WATCHES);
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

    @ParameterizedTest
    @ValueSource(strings = {"Hallo {foo}", "Hallo {naam", "Hallo naam}"})
    void saysAtTheFieldThatNothingIsFilledIn(String text) {
        open();
        String before = rule().says().chosen().nl();
        type("says-nl", text);
        assertThat(area("says-nl").getErrorMessage()).contains("between braces");
        assertThat(rule().says().chosen().nl()).isEqualTo(before);
    }

    @Test
    void asksBeforeWhatIsNotSavedIsLeft() {
        open();
        type("says-nl", "x".repeat(143));
        UI.getCurrent().navigate("today");
        click("answer-no");
        assertThat(getCurrentView()).isInstanceOf(RuleEditorView.class);
        assertThat(area("says-nl").getValue()).hasSize(143);

        UI.getCurrent().navigate("today");
        click("answer-yes");
        assertThat(getCurrentView()).isNotInstanceOf(RuleEditorView.class);

        open();
        type("says-nl", "x".repeat(143));
        type("says-nl", "Kijk eerst even.");
        UI.getCurrent().navigate("today");
        assertThat(getCurrentView()).isNotInstanceOf(RuleEditorView.class);
    }

    @Test
    void tellsEveryPlaceWhereTheRuleSpeaks() {
        assertThat(rule().surfaces()).hasSize(2);
        Component view = open();
        rule().surfaces()
                .forEach(surface -> assertThat(text(view)).contains(view.getTranslation("surface." + surface.key())));
    }

    @Test
    void callsKindsAndChoicesByTheirNames() {
        speak("nl");
        openCondition(SINGLE);
        ask("condition-kind", "Een gegeven heeft een van deze waarden");
        find(Select.class).id("condition-subject");
        assertThat(text(navigate(RuleEditorView.class, LARGE)))
                .doesNotContain("TEMPLATE_PITCH", "HEADLINE_", "STANDARD");
        assertThat(text(navigate(RuleEditorView.class, "out-02-instant-connect")))
                .doesNotContain("at-once");
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
        assertThat(text(navigate(RuleEditorView.class, SMALL)))
                .contains("When this holds: " + rule(SMALL).condition().en());
    }

    @Test
    void saysAllOfALongSentenceToWhoeverAsks() {
        Component view = navigate(RuleEditorView.class, LARGE);
        String all = rule(LARGE).condition().en();
        assertThat(all).hasSizeGreaterThan(2_000);
        assertThat(text(view)).doesNotContain(all);
        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Show all of it"))
                .findFirst()
                .ifPresent(details -> test(details).openDetails());
        assertThat(text(view)).contains(all);
    }

    @Test
    void opensTheLargestRuleInABlink() {
        navigate(RuleEditorView.class, LARGE);
        int before = components();
        test(find(Details.class).id("condition-details")).openDetails();
        assertThat(components() - before).isBetween(20, 500);
        click("condition-0-open");
        assertThat(find(Select.class).id("condition-0-kind").isVisible()).isTrue();
        assertThat(components() - before).isLessThan(1_000);
        click("condition-0-close");
        assertThat(components() - before).isLessThan(500);
    }

    @Test
    void opensALongFlatConditionInABlinkToo() {
        ObjectNode scores = JsonMapper.shared().createObjectNode().put("at-least", 3);
        for (int signal = 0; signal < 100; signal++) {
            scores.withArrayProperty("scores")
                    .addObject()
                    .put("adds", 1)
                    .putObject("when")
                    .put("longer-than", "note")
                    .put("characters", 100 + signal);
        }
        documents.write(
                me.id(),
                me.team(),
                ruleSets.get(me.team()).version(),
                SMALL,
                documents.get(me.team(), SMALL).with("when", scores));
        navigate(RuleEditorView.class, SMALL);
        int before = components();
        test(find(Details.class).id("condition-details")).openDetails();
        assertThat(components() - before).isBetween(20, 500);
        assertThat(find(Button.class).id("condition-rest").getText()).isEqualTo("Show the other 80");
        click("condition-rest");
        click("condition-99-open");
        assertThat(find(Select.class).id("condition-99-kind").isVisible()).isTrue();
        click("condition-99-remove");
        click("undo");
        assertThat(find(Button.class).id("condition-99-open").isVisible()).isTrue();
    }

    /** All that the browser is told of. */
    private int components() {
        return count(((Component) getCurrentView()).getElement());
    }

    private static int count(Element element) {
        return 1 + element.getChildren().mapToInt(RuleEditorViewTest::count).sum();
    }

    @Test
    void writesWhenTheRuleSpeaksAndTakesItBack() {
        openCondition(SMALL);
        String before = rule(SMALL).condition().en();
        click("condition-group");
        assertThat(rule(SMALL).own()).isTrue();
        click("condition-add");
        assertThat(rule(SMALL).condition().en()).contains(before, " or ");
        ask("condition-1-kind", "A text holds a web or mail address");
        assertThat(rule(SMALL).condition().en()).endsWith("holds a link");
        assertThat(text((Component) getCurrentView()))
                .contains("When this holds: " + rule(SMALL).condition().en());
        click("condition-1-up");
        click("condition-0-0-remove");
        click("undo");
        assertThat(rule(SMALL).condition().en()).contains("holds a link");
        click("restore");
        assertThat(rule(SMALL).condition().en()).isEqualTo(before);
        assertThat(rule(SMALL).own()).isFalse();
    }

    @Test
    void dragsAConditionElsewhereAndTakesItBack() {
        openCondition(SINGLE);
        ask("condition-kind", "Every part holds");
        click("condition-add");
        ask("condition-1-kind", "A text holds a web or mail address");
        click("condition-add");
        click("condition-2-group");
        String before = rule(SINGLE).condition().en();

        drop("condition-1-drag", "condition-drop-2");
        assertThat(rule(SINGLE).condition().en()).as("where it is already").isEqualTo(before);
        drop("condition-2-drag", "condition-2-drop-1");
        assertThat(rule(SINGLE).condition().en()).as("into itself").isEqualTo(before);
        drop("condition-1-drag", "condition-2-drop-1");
        assertThat(rule(SINGLE).condition().en()).contains("(the message is empty or the message holds a link)");

        click("undo");
        assertThat(rule(SINGLE).condition().en()).isEqualTo(before);
    }

    /** As the browser tells it. */
    private void drop(String handle, String place) {
        Component dragged = find(Component.class).id(handle);
        Component target = find(Component.class).id(place);
        UI.getCurrent().getInternals().setActiveDragSourceComponent(dragged);
        ComponentUtil.fireEvent(
                target, new DropEvent<>(target, true, EffectAllowed.MOVE.getClientPropertyValue(), 0, 0, 0, 0));
    }

    @Test
    void asksForWhatAConditionNeeds() {
        openCondition(SINGLE);
        ask("condition-kind", "At least one part holds");
        click("condition-add");
        ask("condition-1-kind", "A text is longer than this");
        IntegerField characters = find(IntegerField.class).id("condition-1-characters-number");
        String before = rule(SINGLE).condition().en();
        test(characters).setValue(null);
        assertThat(characters.isInvalid()).isFalse();
        assertThat(rule(SINGLE).condition().en()).isEqualTo(before);
        assertThat(text((Component) getCurrentView())).contains("either characters or words is expected");
        test(characters).setValue(180);
        assertThat(rule(SINGLE).condition().en()).contains("180 characters");
        assertThat(text((Component) getCurrentView())).doesNotContain("either characters or words is expected");
    }

    @Test
    void choosesNoListOfWordsForSomebodyElse() {
        openCondition(SINGLE);
        String before = rule(SINGLE).condition().en();
        ask("condition-kind", "A text holds one of the phrases, as whole words");
        assertThat(rule(SINGLE).condition().en()).isEqualTo(before);
        assertThat(area("condition-phrases-own").isInvalid()).isTrue();
        assertThat(area("condition-phrases-own").getErrorMessage()).contains("Something is needed here");
        ComboBox<String> lists = combo("condition-phrases-list");
        String estate = lists.getListDataView()
                .getItems()
                .filter("lure-dead"::equals)
                .findFirst()
                .map(lists.getItemLabelGenerator()::apply)
                .orElseThrow();
        assertThat(estate).startsWith("“").endsWith("”, … · lure-dead");
        test(lists).selectItem(estate);
        assertThat(rule(SINGLE).condition().en()).isNotEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String id) {
        return find(ComboBox.class).id(id);
    }

    @Test
    void offersFurtherReading() {
        open();
        TextField address = find(TextField.class).id("learn-more");
        test(address).setValue("javascript:alert(1)");
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("https://");
        assertThat(documents.get(me.team(), RULE).reading()).isEmpty();

        test(address).setValue("https://intranet.example.org/note");
        assertThat(address.isInvalid()).isFalse();
        assertThat(documents.get(me.team(), RULE).reading()).isEqualTo("https://intranet.example.org/note");

        test(address).setValue("");
        assertThat(rule().own()).as("as the pack has it again").isFalse();
    }

    @Test
    void writesTheRuleAsText() {
        open();
        String before = area("document").getValue();
        type("document", before.replace("\"is-blank\"", "\"is-balnk\""));
        click("save-document");
        assertThat(area("document").isInvalid()).isTrue();
        assertThat(area("document").getErrorMessage()).contains("when.", "is-balnk");
        assertThat(area("document").getValue()).contains("is-balnk");
        assertThat(rule().own()).isFalse();
        type("document", before.replace("\"advise\"", "\"confirm\""));
        click("save-document");
        assertThat(area("document").isInvalid()).isFalse();
        assertThat(rule().level().chosen()).isEqualTo(Level.CONFIRM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|advise|shout|Bij level: “shout” is niet bekend; wel bekend: info, advise, confirm, block",
                "en|advise|shout|At level: “shout” is not known; known are info, advise, confirm, block",
                "nl|is-blank|is-balnk|geen voorwaarde heet zo: “is-balnk”",
                "en|is-blank|is-balnk|no condition has this name: “is-balnk”"
            })
    void saysInOnesOwnLanguageWhatCannotBeRead(String language, String good, String bad, String problem) {
        speak(language);
        open();
        type("document", area("document").getValue().replace("\"" + good + "\"", "\"" + bad + "\""));
        click("save-document");
        assertThat(area("document").getErrorMessage()).contains(problem);
    }

    @Test
    void keepsACaseAsAnExample() {
        Component view = open();
        int before = ruleSets.runExamples(me.team(), RULE).size();
        click("new-example");
        assertThat(outcome()).isEqualTo("As the rule stands now, it stays silent.");
        test(find(TextArea.class).id("fact-note")).setValue("Ik voeg u graag toe aan mijn netwerk.");
        assertThat(outcome()).isEqualTo("As the rule stands now, it speaks.");
        click("example-silent");
        assertThat(ruleSets.runExamples(me.team(), RULE)).hasSize(before + 1);
        assertThat(text(view)).contains("Speaks, and was meant to stay silent");
        int silent = (int) ruleSets.runExamples(me.team(), RULE).stream()
                .filter(result -> !result.shouldFire())
                .count();
        click("remove-silent-" + (silent - 1));
        assertThat(rule().own()).isFalse();
    }

    @Test
    void pointsOutANameThatManyWouldRead() {
        Component view = open();
        assertThat(text(view)).doesNotContain("looks like somebody’s name");
        type("but-nl", "Eva van Dalen doet het anders, en zij heeft daar redenen voor.");
        assertThat(text(view)).contains("“Eva van Dalen” looks like somebody’s name");
        type("but-nl", "Een collega doet het anders, en heeft daar redenen voor.");
        assertThat(text(view)).doesNotContain("looks like somebody’s name");
    }

    @Test
    void takesARuleOfTheTeamsOwnAway() {
        navigate(RuleSetView.class);
        click("new-rule");
        assertThat(ruleSets.get(me.team()).rules()).anyMatch(rule -> rule.own() && !rule.on());
        click("remove-rule");
        click("answer-yes");
        assertThat(ruleSets.get(me.team()).rules()).noneMatch(RuleView::own);
        assertThat(getCurrentView()).isInstanceOf(RuleSetView.class);
    }

    private void openCondition(String id) {
        navigate(RuleEditorView.class, id);
        test(find(Details.class).id("condition-details")).openDetails();
    }

    @SuppressWarnings("unchecked")
    private void ask(String id, String question) {
        Select<PredicateKind> select = find(Select.class).id(id);
        test(select).selectItem(question);
    }

    private String outcome() {
        return find(Paragraph.class).withClassName("outcome").single().getText();
    }

    private Component open() {
        return navigate(RuleEditorView.class, RULE);
    }

    private RuleView rule() {
        return rule(RULE);
    }

    private RuleView rule(String id) {
        return ruleSets.get(me.team()).find(id).orElseThrow();
    }

    private TextArea area(String id) {
        return find(TextArea.class).id(id);
    }

    private void type(String id, String text) {
        test(area(id)).setValue(text);
    }

    private void choose(Voice voice) {
        test(find(VoiceChoice.class).single(), Voice.class).selectItem(voice.toString());
    }

    private void choose(Level level) {
        test(find(LevelChoice.class).single(), Level.class).selectItem(level.toString());
    }
}
