package netiquette.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import netiquette.admin.ViewTest;
import netiquette.admin.browser.AuthenticatorApp;
import netiquette.admin.component.QrCode;
import netiquette.server.member.SecondFactors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends ViewTest {
    @Autowired
    private SecondFactors factors;

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
