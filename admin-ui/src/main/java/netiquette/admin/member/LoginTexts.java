package netiquette.admin.member;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.login.LoginI18n;

/** The texts of the log-in form in the language of the person. */
final class LoginTexts {
    private LoginTexts() {}

    static LoginI18n translated() {
        LoginI18n.Form form = new LoginI18n.Form();
        form.setTitle(translate("login.heading"));
        form.setUsername(translate("login.email"));
        form.setPassword(translate("login.password"));
        form.setSubmit(translate("login.submit"));
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(translate("login.failed"));
        error.setMessage(translate("login.failed.advice"));
        error.setUsername(translate("login.email.missing"));
        error.setPassword(translate("login.password.missing"));
        LoginI18n texts = new LoginI18n();
        texts.setForm(form);
        texts.setErrorMessage(error);
        return texts;
    }
}
