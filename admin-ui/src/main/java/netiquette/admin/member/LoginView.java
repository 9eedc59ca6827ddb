package netiquette.admin.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** Where people sign in. What it says after a failed try is the same for everybody, known or not, locked or not. */
@Route(value = "login", autoLayout = false)
@PageTitle("login.title")
@AnonymousAllowed
class LoginView extends Composite<Entrance> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm(LoginTexts.translated());
    private final Paragraph hint = new Paragraph();

    LoginView(Setup setup, Organisations organisations) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        PasswordReveal.name(form);
        hint.addClassName("hint");
        if (setup.isOpen()) {
            hint.setText(getTranslation("login.nobody-yet"));
        }
        Div elsewhere = new Div();
        elsewhere.addClassName("elsewhere");
        organisations.all().forEach(organisation -> elsewhere.add(link(organisation)));
        getContent().show(hint, form, elsewhere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        if (parameters.containsKey("ready")) {
            hint.setText(getTranslation("login.ready"));
        }
        if (parameters.containsKey("ended")) {
            hint.setText(getTranslation("login.ended"));
        }
        if (parameters.containsKey("unknown")) {
            hint.setText(getTranslation("login.unknown"));
        }
        if (parameters.containsKey("outside")) {
            hint.setText(getTranslation("login.outside"));
        }
        hint.setVisible(!hint.getText().isEmpty());
    }

    private Anchor link(ClientRegistration organisation) {
        Anchor link = new Anchor(
                "oauth2/authorization/" + organisation.getRegistrationId(),
                getTranslation("login.organisation", organisation.getClientName()));
        link.setRouterIgnore(true);
        link.addClassName("organisation");
        return link;
    }
}
