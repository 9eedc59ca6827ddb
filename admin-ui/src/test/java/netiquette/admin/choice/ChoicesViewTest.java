package netiquette.admin.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import netiquette.admin.ViewTest;
import netiquette.server.member.Member;
import netiquette.server.ruleset.DialView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesViewTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({"nl, Wiens uitnodiging accepteren we?, Tegen", "en, Whose invitation do we accept?, Against"})
    void showsEveryChoiceWithBothSides(String language, String question, String against) {
        speak(language);
        Component view = navigate(ChoicesView.class);
        assertThat(find(DialCard.class).all())
                .hasSameSizeAs(ruleSets.get(me.team()).dials());
        assertThat(find(H2.class).all()).extracting(H2::getText).contains(question);
        assertThat(find(PositionColumn.class).all())
                .hasSizeGreaterThan(30)
                .allSatisfy(column -> assertThat(text(column)).contains(against));
        assertThat(text(view)).contains("Robert Vos");
    }

    @Test
    void savesAChoiceAtOnceAndSaysSo() {
        Component view = navigate(ChoicesView.class);
        choose("strict");
        assertThat(chosen()).isEqualTo("strict");
        assertThat(text(view)).contains("Saved as a draft");
        assertThat(find(Button.class).id("publish").isEnabled()).isTrue();
        assertThat(find(PositionColumn.class).all().stream()
                        .filter(column -> column.hasClassName("is-chosen") && column.isOf("strict")))
                .hasSize(1);
    }

    @Test
    void takesAChoiceBack() {
        navigate(ChoicesView.class);
        choose("open");
        click("undo-stance");
        assertThat(chosen()).isEqualTo("curious");
        assertThat(stance().getValue()).isEqualTo("curious");
        assertThat(find(Button.class).id("publish").isEnabled()).isFalse();
    }

    @Test
    void showsWhatSomebodyElseChoseMeanwhile() {
        Member colleague = newMember("Sanne Visser", myTeam());
        Component view = navigate(ChoicesView.class);
        ruleSets.chooseDial(colleague.id(), me.team(), version(), "stance", "selective");
        choose("open");
        assertThat(chosen()).isEqualTo("selective");
        assertThat(stance().getValue()).isEqualTo("selective");
        assertThat(text(view)).contains("Somebody else has just made this choice");
    }

    @Test
    void doesNotMindThatSomebodyMadeAnotherChoice() {
        Member colleague = newMember("Sanne Visser", myTeam());
        navigate(ChoicesView.class);
        ruleSets.chooseDial(colleague.id(), me.team(), version(), "not-now", "archive");
        choose("open");
        assertThat(chosen()).isEqualTo("open");
    }

    private void choose(String position) {
        test(stance()).selectItem(label(position));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> stance() {
        return find(RadioButtonGroup.class).id("positions-stance");
    }

    private String label(String position) {
        return dial().positions().stream()
                .filter(candidate -> candidate.value().equals(position))
                .findFirst()
                .orElseThrow()
                .title()
                .en();
    }

    private String chosen() {
        return dial().value().chosen();
    }

    private DialView dial() {
        return ruleSets.get(me.team()).dials().stream()
                .filter(view -> view.name().equals("stance"))
                .findFirst()
                .orElseThrow();
    }

    private long version() {
        return ruleSets.get(me.team()).version();
    }
}
