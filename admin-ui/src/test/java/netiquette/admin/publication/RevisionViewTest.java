package netiquette.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.RouterLink;
import netiquette.admin.ViewTest;
import netiquette.engine.Level;
import netiquette.server.member.Role;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class RevisionViewTest extends ViewTest {
    private static final String RULE = "in-01-standard-text";

    @Autowired
    private Publications publications;

    @BeforeEach
    void publishAChange() {
        var set = ruleSets.get(me.team());
        RuleView rule = set.find(RULE).orElseThrow();
        var changed = ruleSets.changeRule(
                me.id(),
                me.team(),
                set.version(),
                rule.edit().with(Voice.WATCHES).with(Level.ADVISE).withSays("Mine.", "De mijne."));
        publications.publish(me.id(), me.team(), changed.version(), "For the spring");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Wat ze veranderde, Kijkt vanaf nu alleen mee., De mijne., Alle revisies",
        "en, What it changed, Only watches from now on., Mine., All revisions"
    })
    void showsWhatARevisionChangedAndAllOfItsRules(
            String language, String changed, String watches, String words, String back) {
        become(Role.AUDITOR);
        speak(language);
        UI.getCurrent().navigate("revisions/2");
        assertThat(text(view())).contains(changed, watches, words, back, "For the spring");
        PublishedRuleDetails rule = find(PublishedRuleDetails.class).id("rule-" + RULE);
        assertThat(text(rule)).contains(words);
        rule.setOpened(true);
        assertThat(text(rule)).contains("Mine.", "De mijne.");
        assertThat(find(Button.class, view()).all()).isEmpty();
    }

    @Test
    void saysThatTheFirstHadNothingBefore() {
        UI.getCurrent().navigate("revisions/1");
        assertThat(text(view())).contains("The first one");
        UI.getCurrent().navigate("revisions/9");
        assertThat(text(view())).doesNotContain("What it changed");
    }

    @Test
    void isReachedFromTheListWhereAReaderCanPublishNothing() {
        become(Role.AUDITOR);
        UI.getCurrent().navigate("revisions");
        assertThat(find(RouterLink.class, view()).all())
                .extracting(RouterLink::getHref)
                .containsExactly("revisions/2", "revisions/1");
        assertThat(find(Button.class, view()).all()).isEmpty();
        assertThat(find(Checkbox.class).all()).isNotEmpty().allMatch(Checkbox::isReadOnly);
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
