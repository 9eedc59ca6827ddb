package netiquette.admin.setup;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import netiquette.admin.component.FieldErrors;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.setup.FirstAdministrator;
import netiquette.server.setup.Setup;

/** What the server wants to know about the first administrator. */
final class SetupForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Setup setup;
    private final transient FieldErrors errors;
    private final TextField code = new TextField(getTranslation("setup.code"));
    private final TextField name = new TextField(getTranslation("setup.name"));
    private final EmailField email = new EmailField(getTranslation("setup.email"));
    private final PasswordField password = new NewPasswordField();
    private final TextField team = new TextField(getTranslation("setup.team"));

    SetupForm(Setup setup, Refusals refusals, String knownCode) {
        this.setup = setup;
        addClassName("form");
        errors = new FieldErrors(refusals)
                .at("code", code)
                .at("name", name)
                .at("email", email)
                .at("password", password)
                .at("teamName", team);
        code.setHelperText(getTranslation("setup.code.help"));
        code.setValue(knownCode);
        code.setAutocomplete(Autocomplete.OFF);
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.USERNAME);
        team.setHelperText(getTranslation("setup.team.help"));
        code.setId("code");
        name.setId("name");
        email.setId("email");
        password.setId("password");
        team.setId("team");
        Button submit = new Button(getTranslation("setup.submit"), click -> create());
        submit.setId("create");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        add(code, name, email, password, team, submit);
        (knownCode.isEmpty() ? code : name).focus();
    }

    private void create() {
        try {
            setup.createFirstAdministrator(new FirstAdministrator(
                    code.getValue(), name.getValue(), email.getValue(), password.getValue(), team.getValue()));
        } catch (Refusal refusal) {
            errors.showAndFocus(refusal);
            return;
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation("login?ready"));
    }
}
