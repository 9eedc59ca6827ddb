package netiquette.admin.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import netiquette.admin.ViewTest;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LongList;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetViewTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({"nl, Bij een ontvangen uitnodiging", "en, At a received invitation"})
    void groupsTheRulesByWhereTheySpeak(String language, String first) {
        speak(language);
        navigate(RuleSetView.class);
        List<String> groups = groups().map(NativeButton::getText).toList();
        assertThat(groups).doesNotHaveDuplicates().hasSizeGreaterThan(4).startsWith(first);
    }

    @Test
    void listsEveryRuleWithItsSentenceOnceItsGroupIsOpen() {
        Component view = navigate(RuleSetView.class);
        List<RuleView> rules = ruleSets.get(me.team()).rules();
        assertThat(find(RuleLine.class).all()).hasSizeBetween(1, LongList.AT_ONCE);
        groups().filter(group -> !isOpen(group)).forEach(group -> test(group).click());
        find(Button.class)
                .withTextContaining("Show")
                .all()
                .forEach(more -> test(more).click());
        assertThat(find(RuleLine.class).all()).hasSameSizeAs(rules);
        assertThat(text(view))
                .contains(rules.stream().map(rule -> rule.says().chosen().en()).toList());
    }

    @Test
    void keepsASessionLightByLinesOfFewParts() {
        navigate(RuleSetView.class);
        assertThat(find(RuleLine.class).all())
                .allSatisfy(line -> assertThat(parts(line.getElement())).isLessThanOrEqualTo(5));
    }

    private static long parts(Element element) {
        return 1 + element.getChildren().mapToLong(RuleSetViewTest::parts).sum();
    }

    @Test
    void saysHowManyRulesAGroupHasAndKeepsItAsItWasLeft() {
        Component view = navigate(RuleSetView.class);
        long notes = ruleSets.get(me.team()).rules().stream()
                .filter(rule -> rule.surface() == Surface.INVITATION_NOTE)
                .count();
        assertThat(text(view)).contains(notes + " rules");
        test(group("At a received invitation")).click();
        test(group("While writing the note")).click();
        assertThat(find(RuleLine.class).all()).hasSize((int) notes);

        navigate(RuleEditorView.class, "in-01-standard-text");
        navigate(RuleSetView.class);

        assertThat(isOpen(group("At a received invitation"))).isFalse();
        assertThat(find(RuleLine.class).all()).hasSize((int) notes);
    }

    private NativeButton group(String place) {
        return groups().filter(group -> group.getText().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private Stream<NativeButton> groups() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().hasAttribute("aria-expanded"));
    }

    private static boolean isOpen(NativeButton group) {
        return "true".equals(group.getElement().getAttribute("aria-expanded"));
    }

    @Test
    void findsRulesByTheirWordsInEitherLanguage() {
        navigate(RuleSetView.class);
        RuleView rule = ruleSets.get(me.team()).rules().getFirst();
        TextField search = find(TextField.class).id("search");
        test(search).setValue("  " + rule.says().chosen().nl().toUpperCase(Locale.ROOT) + " ");
        assertThat(find(RuleLine.class).all()).hasSize(1);
        assertThat(text((Component) getCurrentView()))
                .contains(
                        rule.says().chosen().en(),
                        "1 of " + ruleSets.get(me.team()).rules().size() + " rules");
        test(search).setValue("xyzzy");
        assertThat(find(RuleLine.class).all()).isEmpty();
        assertThat(text((Component) getCurrentView())).contains("No rule has these words");
        test(search).setValue("");
        assertThat(text((Component) getCurrentView())).doesNotContain("No rule has these words");
        assertThat(find(RuleLine.class).all()).hasSizeGreaterThan(1);
    }

    @Test
    void offersNoPublicationWhileEverybodyHasWhatItShows() {
        Component view = navigate(RuleSetView.class);
        assertThat(find(Button.class).id("publish").isEnabled()).isFalse();
        assertThat(text(view)).contains("Everybody has what you see here");
    }

    @Test
    void marksWhatTheTeamChanged() {
        RuleSet set = ruleSets.get(me.team());
        ruleSets.changeRule(
                me.id(), me.team(), set.version(), set.rules().getFirst().edit().with(Level.BLOCK));
        navigate(RuleSetView.class);
        assertThat(find(Chip.class).all()).extracting(Chip::getText).containsExactly("1 not as shipped", "Changed");
        assertThat(find(Button.class).id("publish").isEnabled()).isTrue();
    }

    @Test
    void marksWhatIsSwitchedOff() {
        RuleSet set = ruleSets.get(me.team());
        ruleSets.changeRule(
                me.id(), me.team(), set.version(), set.rules().getFirst().edit().with(Voice.SILENT));
        navigate(RuleSetView.class);
        assertThat(find(Chip.class).all()).extracting(Chip::getText).containsExactly("1 not as shipped", "Off");
    }
}
