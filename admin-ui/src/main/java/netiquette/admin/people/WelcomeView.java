package netiquette.admin.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import netiquette.admin.component.FieldErrors;
import netiquette.admin.entrance.Entrance;
import netiquette.admin.setup.NewPasswordField;
import netiquette.server.member.Member;
import netiquette.server.member.Welcomes;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;

/** Where the link leads that somebody got: they choose a password, and are in. */
@Route(value = "welcome", autoLayout = false)
@PageTitle("welcome.title")
@AnonymousAllowed
class WelcomeView extends Composite<Entrance> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Welcomes welcomes;
    private final transient Refusals refusals;

    WelcomeView(Welcomes welcomes, Refusals refusals) {
        this.welcomes = welcomes;
        this.refusals = refusals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("code")
                .orElse("");
        welcomes.greet(code).ifPresentOrElse(member -> showForm(member, code), this::showOver);
    }

    private void showForm(Member member, String code) {
        NewPasswordField password = new NewPasswordField();
        password.setId("password");
        FieldErrors errors = new FieldErrors(refusals).at("password", password);
        Button enter = new Button(getTranslation("welcome.go"), click -> {
            try {
                welcomes.accept(code, password.getValue());
            } catch (Refusal refusal) {
                errors.showAndFocus(refusal);
                return;
            }
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?ready"));
        });
        enter.setId("enter");
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        Div form = new Div(password, enter);
        form.addClassName("form");
        getContent()
                .show(
                        new H1(getTranslation("welcome.heading", member.name())),
                        new Paragraph(getTranslation("welcome.about", member.email())),
                        form);
        password.focus();
    }

    private void showOver() {
        Anchor login = new Anchor("login", getTranslation("setup.done.login"));
        login.addClassName("main-link");
        getContent()
                .show(
                        new H1(getTranslation("welcome.over")),
                        new Paragraph(getTranslation("welcome.over.about")),
                        login);
    }
}
