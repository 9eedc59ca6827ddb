package netiquette.admin.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import netiquette.admin.component.PasswordReveal;
import netiquette.admin.entrance.Entrance;
import netiquette.server.setup.Setup;

/** Where people sign in. What it says after a failed try is the same for everybody, known or not, locked or not. */
@Route(value = "login", autoLayout = false)
@PageTitle("login.title")
@AnonymousAllowed
class LoginView extends Composite<Entrance> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm(LoginTexts.translated());
    private final Paragraph hint = new Paragraph();

    LoginView(Setup setup) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        PasswordReveal.name(form);
        hint.addClassName("hint");
        if (setup.isOpen()) {
            hint.setText(getTranslation("login.nobody-yet"));
        }
        getContent().show(hint, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        if (parameters.containsKey("ready")) {
            hint.setText(getTranslation("login.ready"));
        }
        hint.setVisible(!hint.getText().isEmpty());
    }
}
