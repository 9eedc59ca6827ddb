package netiquette.admin.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import netiquette.admin.ViewTest;
import netiquette.admin.component.Chip;
import netiquette.admin.component.QrCode;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class DevicesViewTest extends ViewTest {
    @Autowired
    private Pairings pairings;

    @Autowired
    private Devices devices;

    @ParameterizedTest
    @CsvSource({"nl, Nog geen browser gekoppeld", "en, No browser paired yet"})
    void saysWhatToDoWhileNothingIsPaired(String language, String empty) {
        speak(language);
        assertThat(text(navigate(DevicesView.class))).contains(empty);
    }

    @Test
    void offersTheExtensionForBothKindsOfBrowser() {
        navigate(DevicesView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("download/netiquette-chromium.zip", "download/netiquette-firefox.zip");
    }

    @Test
    void showsTheAddressThatIsTypedIntoTheExtension() {
        navigate(DevicesView.class);
        assertThat(find(Span.class).id("address").getText()).isEqualTo("http://localhost:8080/");
    }

    @Test
    void showsACodeAndTheMinutesLeft() {
        Component view = navigate(DevicesView.class);
        click("create-code");
        assertThat(code()).matches("[0-9A-Z]{4}-[0-9A-Z]{6}");
        assertThat(text(view)).contains("Valid for 10 more minutes");
    }

    @Test
    void offersAddressAndCodeAsOneLinkToo() {
        navigate(DevicesView.class);
        click("create-code");
        assertThat(find(Span.class).id("link").getText())
                .isEqualTo("http://localhost:8080/pair#pair=http%3A%2F%2Flocalhost%3A8080%2F," + code());
        assertThat(find(QrCode.class).single().getAlt()).contains("The same link for a camera");
    }

    @ParameterizedTest
    @CsvSource({"nl, Sluit je aan bij je team", "en, Join your team"})
    void saysWhatToDoWithALink(String language, String title) {
        speak(language);
        assertThat(text(navigate(PairView.class))).contains(title);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("download/netiquette-chromium.zip", "download/netiquette-firefox.zip");
    }

    @Test
    void seesByItselfThatABrowserUsedTheCode() {
        Component view = navigate(DevicesView.class);
        click("create-code");
        String code = code();
        pairings.pair(code);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(text(view)).contains("Paired. That browser follows your rules now", code.substring(0, 4));
    }

    @Test
    @SuppressWarnings("unchecked")
    void pairsABrowserOfSomebodyWhoBuys() {
        Component view = navigate(DevicesView.class);
        test((CheckboxGroup<Group>) find(CheckboxGroup.class).id("groups")).selectItems("Buyers");
        click("create-code");
        pairings.pair(code());
        assertThat(devices.of(me.team()).getFirst().groups()).containsExactly("buyers");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(find(Chip.class).all()).extracting(Chip::getText).containsExactly("Buyers");
        assertThat(text(view)).contains("Paired. That browser follows your rules now");
    }

    @Test
    void letsABrowserTryOutFirst() {
        pairings.pair(pairings.createCode(me.id(), me.team(), Set.of()).text());
        navigate(DevicesView.class);
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("Tries new rules out first"))
                .forEach(box -> test(box).click());
        assertThat(devices.of(me.team()).getFirst().ring()).isEqualTo(Ring.FIRST);
    }

    @Test
    void asksOnceBeforeItUnpairs() {
        pairings.pair(pairings.createCode(me.id(), me.team(), Set.of()).text());
        navigate(DevicesView.class);
        test(find(Button.class).withText("Unpair").single()).click();
        assertThat(devices.of(me.team())).hasSize(1);
        click("answer-yes");
        assertThat(devices.of(me.team())).isEmpty();
        assertThat(text(find(DeviceList.class).single())).contains("No browser paired yet");
    }

    private String code() {
        return find(Span.class).id("code").getText();
    }
}
