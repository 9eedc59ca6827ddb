package netiquette.admin.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import netiquette.admin.ViewTest;
import netiquette.server.member.Member;
import netiquette.server.network.NetworkChange;
import netiquette.server.network.WordList;
import netiquette.server.ruleset.TeamNetwork;
import netiquette.server.ruleset.TeamNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class NetworkViewTest extends ViewTest {
    private static final String LINKEDIN = "linkedin";
    private static final String REBUILT = "{\"received\":{\"card\":\"[data-row]\"}}";

    @Autowired
    private TeamNetworks networks;

    @ParameterizedTest
    @CsvSource({
        "en, Received invitations, becomes, Finds nothing any more on: ",
        "nl, Ontvangen, wordt, Vindt niets meer"
    })
    void tellWhatAChangeMakesOtherwiseAndWhatItNoLongerFinds(String language, String part, String word, String lost) {
        speak(language);
        Component view = open();
        test(changes()).setValue(REBUILT);
        assertThat(network().text()).contains("[data-row]");
        assertThat(text(view)).contains(part, "received.card", word, "[data-row]", " → 0", lost, "invitations-sdui-en");
    }

    @Test
    void areChangedWithListsInWords() {
        Component view = open();
        test(changes()).setValue("{\"note\":{\"add\":[\"Add a note\",\"Zet er iets bij\"]}}");
        assertThat(text(view)).contains("The dialog for a note", "new Zet er iets bij", "gone ");
        test(changes()).setValue("{\"places\":{\"settings.broadcast\":[{\"node\":\"main\",\"kind\":\"page-part\"}]}}");
        assertThat(text(view)).contains(view.getTranslation("surface.settings.broadcast"));
    }

    @Test
    void sayWhereSomethingDoesNotFitAndSaveNothing() {
        open();
        test(changes())
                .setValue(
                        "{\"received\":{\"crad\":\"li\",\"card\":\"li[\",\"list\":7},\"routes\":{\"accept\":[\"buy\"]}}");
        assertThat(changes().isInvalid()).isTrue();
        assertThat(changes().getErrorMessage().split("\n"))
                .hasSize(4)
                .anyMatch(line -> line.contains("received.crad"))
                .anyMatch(line -> line.contains("received.card"))
                .anyMatch(line -> line.contains("received.list"))
                .anyMatch(line -> line.contains("routes.accept[0]"));
        assertThat(network().isChanged()).isFalse();
        test(changes()).setValue("{\n oops");
        assertThat(changes().getErrorMessage()).contains("line 2");
        test(changes()).setValue(REBUILT);
        assertThat(changes().isInvalid()).isFalse();
        assertThat(network().isChanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Received invitations: the button that accepts",
        "nl, Ontvangen uitnodigingen: de knop die accepteert"
    })
    void areMendedByWordsWithoutKnowingHowPagesAreBuilt(String language, String title) {
        speak(language);
        Component view = open();
        Select<WordList> which = which();
        test(which).selectItem(title);
        TextArea words = find(TextArea.class).id("words");
        assertThat(words.getValue().lines()).contains("Accept", "Accepteren");

        test(words).setValue(words.getValue() + "\n\n  Ja, graag \n");
        assertThat(words("received.acceptWords").words()).endsWith("Ja, graag").doesNotContain("");
        assertThat(network().changes()).extracting(NetworkChange::path).containsExactly("received.acceptWords");
        assertThat(changes().getValue()).contains("acceptWords", "Ja, graag");
        assertThat(text(view)).contains("Ja, graag");
        assertThat(words.getValue()).endsWith("Ja, graag");
        click("undo");
        assertThat(words.getValue()).doesNotContain("Ja, graag");
        assertThat(network().isChanged()).isFalse();
    }

    @Test
    void areNotMendedByWordsWhileSomethingElseDoesNotFit() {
        open();
        test(changes()).setValue("{\n oops");
        assertThat(find(TextArea.class).id("words").isReadOnly()).isTrue();
        test(changes()).setValue(REBUILT);
        assertThat(find(TextArea.class).id("words").isReadOnly()).isFalse();
    }

    @Test
    void areTakenBackAndGivenBack() {
        open();
        test(changes()).setValue(REBUILT);
        test(changes()).setValue("{\"received\":{\"card\":\".row\"}}");
        click("undo");
        assertThat(network().text()).contains("[data-row]");
        assertThat(changes().getValue()).contains("[data-row]");
        click("restore");
        assertThat(network().isChanged()).isFalse();
        assertThat(changes().getValue()).isEmpty();
        click("undo");
        assertThat(network().text()).contains("[data-row]");
    }

    @Test
    void keepWhatTwoPeopleChangeAtOnce() {
        Member colleague = newMember("Sanne Visser", myTeam());
        open();
        write(colleague, "{\"received\":{\"list\":\"main\"}}");
        test(changes()).setValue(REBUILT);
        assertThat(network().text()).contains("[data-row]", "main");
        assertThat(changes().getValue()).contains("main");
    }

    @Test
    void askWhichStaysWhereTwoPeopleChangedTheSame() {
        Member colleague = newMember("Sanne Visser", myTeam());
        open();
        write(colleague, "{\"received\":{\"card\":\".theirs\"}}");
        test(changes()).setValue(REBUILT);
        assertThat(find(RadioButtonGroup.class).id("clash-received-card").getLabel())
                .isEqualTo("received.card");
        click("answer-yes");
        assertThat(network().text()).contains("[data-row]");
    }

    @Test
    void areTriedOnAPageThatIsForgotten() {
        Component view = open();
        test(changes()).setValue(REBUILT);
        TextArea html = find(TextArea.class).id("page-html");
        test(html).setValue("<main><p data-row>Sanne<p data-row>Eva</main>");
        click("look");
        assertThat(html.getValue()).isEmpty();
        assertThat(text(view)).contains("names find something on this page").containsPattern("received.card\\s+0\\s+2");
        find(PagePanel.class).single().show("x".repeat(TeamNetworks.LONGEST_PAGE + 1));
        assertThat(text(view)).contains("characters fit here").doesNotContain("names find something");
    }

    @Test
    void showWhatIsShippedToWriteAfter() {
        open();
        UI.getCurrent().navigate("networks/elsewhere");
        assertThat(getCurrentView()).isNotInstanceOf(NetworkView.class);
        assertThat(networks.shipped("demo")).contains("Handslag");
    }

    private Component open() {
        return navigate(NetworkView.class, LINKEDIN);
    }

    @SuppressWarnings("unchecked")
    private Select<WordList> which() {
        return find(Select.class).id("which-words");
    }

    private WordList words(String path) {
        return networks.words(LINKEDIN, networks.read(network().text())).stream()
                .filter(list -> list.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private TextArea changes() {
        return find(TextArea.class).id("changes");
    }

    private TeamNetwork network() {
        return networks.get(me.team(), LINKEDIN).orElseThrow();
    }

    private void write(Member by, String changes) {
        networks.write(by.id(), me.team(), ruleSets.get(me.team()).version(), LINKEDIN, networks.read(changes));
    }
}
