package netiquette.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import netiquette.admin.ViewTest;
import netiquette.admin.browser.AuthenticatorApp;
import netiquette.admin.component.QrCode;
import netiquette.admin.security.BrowserSessions;
import netiquette.admin.security.SeenBrowser;
import netiquette.server.member.Members;
import netiquette.server.member.SecondFactors;
import netiquette.server.member.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AccountViewTest extends ViewTest {
    @Autowired
    private SecondFactors factors;

    @Autowired
    private BrowserSessions sessions;

    @Autowired
    private Members members;

    @Test
    void connectsAnAppOnceItShowsACodeAndLetsItGoAgain() {
        AccountView view = navigate(AccountView.class);
        assertThat(text(view)).contains("Noor Bakker", me.email(), "Now your password is enough.");
        click("begin-second-factor");
        AuthenticatorApp app =
                new AuthenticatorApp(find(Span.class).id("secret").getText());
        assertThat(drawing()).contains("viewBox=\"0 0 ", "d=\"M0 0h", "xmlns=");

        type("123 456");
        assertThat(code().isInvalid()).isTrue();
        assertThat(code().getErrorMessage()).contains("does not fit");
        assertThat(factors.has(me.id())).isFalse();
        type(app.code());
        assertThat(factors.has(me.id())).isTrue();
        String[] recovery = find(Span.class).id("recovery").getText().split(" ");
        assertThat(recovery).hasSize(8);

        click("recovery-kept");
        assertThat(text(view)).contains("After your password we ask for a code");
        type("no such code");
        assertThat(factors.has(me.id())).isTrue();
        type(recovery[0]);
        assertThat(factors.has(me.id())).isFalse();
        assertThat(text(view)).contains("Now your password is enough.");
    }

    @Test
    void endsOtherSessionsAndNobodyElses() {
        SignedIn person = members.session(me.id()).orElseThrow();
        SignedIn other =
                members.session(newMember("Sanne Visser", myTeam()).id()).orElseThrow();
        sessions.registerNewSession("at home", person);
        sessions.registerNewSession("at the library", person);
        sessions.registerNewSession("hers", other);
        AccountView view = navigate(AccountView.class);
        assertThat(find(ListItem.class).from(find(SessionsPanel.class).single()).all())
                .hasSize(2);
        assertThat(text(view)).contains("Another browser", "Last used");

        test(find(Button.class).withText("End").all().getFirst()).click();
        assertThat(sessions.getAllSessions(person, false)).hasSize(1);
        assertThat(find(Button.class).withText("End all others").all()).isEmpty();

        sessions.registerNewSession("at work", person);
        UI.getCurrent().navigate("today");
        navigate(AccountView.class);
        click("end-others");
        assertThat(sessions.getAllSessions(person, false)).isEmpty();
        assertThat(sessions.getAllSessions(other, false)).hasSize(1);
        assertThat(test(find(Notification.class).all().getLast()).getText())
                .contains("Those 2 browsers ask to sign in again.");
    }

    @ParameterizedTest
    @CsvSource({"en, Firefox on Linux", "nl, Firefox op Linux"})
    void saysInWhichBrowserSomebodyIsSignedIn(String language, String words) {
        speak(language);
        SignedIn person = members.session(me.id()).orElseThrow();
        register("at home", person, "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
        register("strange", person, "<img src=x onerror=alert(1)> Chrome/1".repeat(10_000));
        AccountView view = navigate(AccountView.class);
        assertThat(text(view)).contains(words, "Chrome").doesNotContain("onerror");
        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .anyMatch(name -> name.contains(words + ", "));
    }

    @Test
    void forgetsTheBrowserWithTheSession() {
        SignedIn person = members.session(me.id()).orElseThrow();
        register("at home", person, "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
        assertThat(sessions.browser("at home")).contains(new SeenBrowser("Firefox", "Linux"));
        sessions.removeSessionInformation("at home");
        assertThat(sessions.browser("at home")).isEmpty();
    }

    private void register(String session, SignedIn person, String browser) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("User-Agent", browser);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        sessions.registerNewSession(session, person);
        RequestContextHolder.resetRequestAttributes();
    }

    private String drawing() {
        String data = find(QrCode.class).single().getSrc();
        assertThat(data).startsWith("data:image/svg+xml;base64,");
        return new String(Base64.getDecoder().decode(data.split(",")[1]), StandardCharsets.US_ASCII);
    }

    private void type(String typed) {
        test(code()).setValue(typed);
        click("enter-code");
    }

    private TextField code() {
        return find(TextField.class).id("code");
    }
}
