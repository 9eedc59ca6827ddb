package netiquette.admin.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import netiquette.admin.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupViewTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({"nl, Welkom", "en, Welcome"})
    void greetsInTheLanguageOfThePerson(String language, String greeting) {
        speak(language);
        assertThat(text(navigate(SetupView.class))).contains(greeting);
    }

    @Test
    void takesTheCodeFromTheLink() {
        open(SetupView.class, "code", "K7QX-93MP-TAWD");
        assertThat(find(TextField.class).id("code").getValue()).isEqualTo("K7QX-93MP-TAWD");
    }

    @Test
    void saysAtTheCodeThatItIsNotTheOneThatWasPrinted() {
        open(SetupView.class, "code", "K7QX-93MP-TAWD");
        fillIn("a bicycle full of tulips");
        click("create");
        assertThat(find(TextField.class).id("code").isInvalid()).isTrue();
        assertThat(find(TextField.class).id("code").getErrorMessage()).isNotBlank();
    }

    @Test
    void saysAllThatDoesNotFitAtOnce() {
        open(SetupView.class, "code", "K7QX-93MP-TAWD");
        test(find(EmailField.class).single()).setValue("noor");
        test(find(PasswordField.class).single()).setValue("four");
        click("create");
        for (String field : List.of("code", "name", "team")) {
            assertThat(find(TextField.class).id(field).isInvalid()).as(field).isTrue();
        }
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        test(find(TextField.class).id("name")).setValue("Noor Bakker");
        click("create");
        assertThat(find(TextField.class).id("name").isInvalid()).isFalse();
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
    }

    @Test
    void hintsAtTheStrengthOfAPasswordByItsLength() {
        navigate(SetupView.class);
        PasswordField password = find(PasswordField.class).single();
        test(password).setValue("short");
        assertThat(password.getHelperText()).contains("A little short");
        test(password).setValue("a bicycle full of tulips");
        assertThat(password.getHelperText()).contains("Very good");
    }

    private void fillIn(String password) {
        test(find(TextField.class).id("name")).setValue("Noor Bakker");
        test(find(EmailField.class).single()).setValue("noor@example.org");
        test(find(PasswordField.class).single()).setValue(password);
        test(find(TextField.class).id("team")).setValue("Sales");
    }
}
