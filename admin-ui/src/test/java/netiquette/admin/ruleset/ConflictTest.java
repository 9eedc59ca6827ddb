package netiquette.admin.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import netiquette.admin.ViewTest;
import netiquette.admin.component.Question;
import netiquette.engine.Level;
import netiquette.server.member.Member;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictTest extends ViewTest {
    private static final String RULE = "in-01-standard-text";

    private Member colleague;

    @BeforeEach
    void open() {
        colleague = newMember("Sanne Visser", myTeam());
        navigate(RuleEditorView.class, RULE);
    }

    @Test
    void doesNotMindThatSomebodyChangedAnotherRule() {
        RuleView other = ruleSets.get(me.team()).rules().stream()
                .filter(rule -> !rule.id().equals(RULE))
                .findFirst()
                .orElseThrow();
        ruleSets.changeRule(colleague.id(), me.team(), version(), other.edit().with(Level.BLOCK));
        type("Van mij.");
        assertThat(rule(RULE).says().chosen().nl()).isEqualTo("Van mij.");
        assertThat(rule(other.id()).level().chosen()).isEqualTo(Level.BLOCK);
    }

    @Test
    void asksWhoseTextStaysAndKeepsTheOtherOne() {
        theirsIs("Van Sanne.");
        type("Van mij.");
        assertThat(rule(RULE).says().chosen().nl()).isEqualTo("Van Sanne.");
        click("answer-no");
        assertThat(area().getValue()).isEqualTo("Van Sanne.");
        assertThat(rule(RULE).says().chosen().nl()).isEqualTo("Van Sanne.");
    }

    @Test
    void letsNobodyOutWithoutAnAnswer() {
        theirsIs("Van Sanne.");
        type("Van mij.");
        assertThat(find(Question.class).single().isCloseOnEsc()).isFalse();
    }

    @Test
    void asksWhoseTextStaysAndKeepsMine() {
        theirsIs("Van Sanne.");
        type("Van mij.");
        click("answer-yes");
        assertThat(area().getValue()).isEqualTo("Van mij.");
        assertThat(rule(RULE).says().chosen().nl()).isEqualTo("Van mij.");
    }

    @Test
    void keepsBothWhereTheyChangedDifferentParts() {
        ruleSets.changeRule(
                colleague.id(), me.team(), version(), rule(RULE).edit().with(Level.BLOCK));
        type("Van mij.");
        assertThat(rule(RULE).says().chosen().nl()).isEqualTo("Van mij.");
        assertThat(rule(RULE).level().chosen()).isEqualTo(Level.BLOCK);
        assertThat(find(LevelChoice.class).single().getValue()).isEqualTo(Level.BLOCK);
        assertThat(test(find(Notification.class).single()).getText()).contains("Both changes are kept.");
    }

    @Test
    void asksForEachPartThatBothChanged() {
        theirsIs("Van Sanne.");
        ruleSets.changeRule(
                colleague.id(), me.team(), version(), rule(RULE).edit().with(Level.BLOCK));
        type("Van mij.");
        RadioButtonGroup<Boolean> nl = clash("clash-says-nl");
        assertThat(nl.getLabel()).isEqualTo("What it says (Dutch)");
        assertThat(nl.getItemLabelGenerator().apply(true)).isEqualTo("Yours: Van mij.");
        assertThat(nl.getItemLabelGenerator().apply(false)).isEqualTo("Theirs: Van Sanne.");
        nl.setValue(false);
        click("answer-yes");
        assertThat(rule(RULE).says().chosen().nl()).isEqualTo("Van Sanne.");
        assertThat(rule(RULE).level().chosen()).isEqualTo(Level.BLOCK);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> clash(String id) {
        return find(RadioButtonGroup.class).id(id);
    }

    private void theirsIs(String text) {
        ruleSets.changeRule(
                colleague.id(), me.team(), version(), rule(RULE).edit().withSays("By Sanne.", text));
    }

    private void type(String text) {
        test(area()).setValue(text);
    }

    private TextArea area() {
        return find(TextArea.class).id("says-nl");
    }

    private long version() {
        return ruleSets.get(me.team()).version();
    }

    private RuleView rule(String id) {
        RuleSet set = ruleSets.get(me.team());
        return set.find(id).orElseThrow();
    }
}
