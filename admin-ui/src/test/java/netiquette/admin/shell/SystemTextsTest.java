package netiquette.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import netiquette.admin.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemTextsTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({
        "nl, Je sessie is beëindigd, Zonder cookies gaat het niet, Dit scherm werkt even niet",
        "en, Your session has ended, This does not work without cookies, This screen does not work right now"
    })
    void speakTheLanguageOfThePerson(String language, String ended, String cookies, String failed) {
        SystemMessages messages = VaadinService.getCurrent().getSystemMessages(Locale.of(language), null);
        assertThat(messages.getSessionExpiredCaption()).isEqualTo(ended);
        assertThat(messages.getSessionExpiredURL()).isEqualTo("/login?ended");
        assertThat(messages.getCookiesDisabledCaption()).isEqualTo(cookies);
        assertThat(messages.getInternalErrorCaption()).isEqualTo(failed);
    }

    @Test
    void sayThatNothingIsSavedWithoutAConnection() {
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .contains("nothing is being saved");
    }
}
