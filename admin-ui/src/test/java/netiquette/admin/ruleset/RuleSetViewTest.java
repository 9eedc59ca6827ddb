package netiquette.admin.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import netiquette.admin.ViewTest;
import netiquette.admin.component.Chip;
import netiquette.engine.Level;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetViewTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({"nl, Bij een ontvangen uitnodiging", "en, At a received invitation"})
    void groupsTheRulesByWhereTheySpeak(String language, String first) {
        speak(language);
        navigate(RuleSetView.class);
        List<String> groups = find(H2.class).all().stream().map(H2::getText).toList();
        assertThat(groups).doesNotHaveDuplicates().hasSizeGreaterThan(4).startsWith(first);
    }

    @Test
    void listsEveryRuleWithItsSentence() {
        Component view = navigate(RuleSetView.class);
        List<RuleView> rules = ruleSets.get(me.team()).rules();
        assertThat(find(RuleLine.class).all()).hasSameSizeAs(rules);
        assertThat(text(view))
                .contains(rules.stream().map(rule -> rule.says().chosen().en()).toList());
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
        assertThat(find(RuleLine.class).all())
                .hasSameSizeAs(ruleSets.get(me.team()).rules());
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
                me.id(),
                me.team(),
                set.version(),
                Edits.of(set.rules().getFirst()).level(Level.BLOCK));
        navigate(RuleSetView.class);
        assertThat(find(Chip.class).single().getText()).isEqualTo("Changed");
        assertThat(find(Button.class).id("publish").isEnabled()).isTrue();
    }

    @Test
    void marksWhatIsSwitchedOff() {
        RuleSet set = ruleSets.get(me.team());
        ruleSets.changeRule(
                me.id(),
                me.team(),
                set.version(),
                Edits.of(set.rules().getFirst()).off());
        navigate(RuleSetView.class);
        assertThat(find(Chip.class).single().getText()).isEqualTo("Off");
    }
}
