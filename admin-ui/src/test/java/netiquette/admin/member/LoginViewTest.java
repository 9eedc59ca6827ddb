package netiquette.admin.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import netiquette.admin.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.core.context.SecurityContextHolder;

class LoginViewTest extends ViewTest {
    @BeforeEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsNoFailureAtFirst() {
        navigate(LoginView.class);
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void saysOneThingWhateverWentAmiss() {
        open(LoginView.class, "error", "");
        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"nl, Je account is klaar", "en, Your account is ready"})
    void welcomesAfterSetUp(String language, String welcome) {
        speak(language);
        assertThat(text(open(LoginView.class, "ready", ""))).contains(welcome);
    }

    @ParameterizedTest
    @CsvSource({"nl, Je sessie is beëindigd; log opnieuw in.", "en, Your session has ended; please log in again."})
    void saysThatASessionHasEnded(String language, String ended) {
        speak(language);
        assertThat(text(open(LoginView.class, "ended", ""))).contains(ended);
    }

    @ParameterizedTest
    @CsvSource({"nl, Er kan nog niemand inloggen", "en, Nobody can sign in yet"})
    void tellsTheWayWhenThereIsNoAdministrator(String language, String way) {
        speak(language);
        assertThat(text(navigate(LoginView.class))).contains(way);
    }
}
