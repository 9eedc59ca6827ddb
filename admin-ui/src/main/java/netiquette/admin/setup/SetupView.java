package netiquette.admin.setup;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import netiquette.admin.entrance.Entrance;
import netiquette.server.refusal.Refusals;
import netiquette.server.setup.Setup;

/** Makes the first administrator, with the one-time code that the server printed when it started. */
@Route(value = "setup", autoLayout = false)
@PageTitle("setup.title")
@AnonymousAllowed
class SetupView extends Composite<Entrance> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Setup setup;
    private final transient Refusals refusals;

    SetupView(Setup setup, Refusals refusals) {
        this.setup = setup;
        this.refusals = refusals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isOpen()) {
            showDone();
            return;
        }
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("code")
                .orElse("");
        getContent()
                .show(
                        new H1(getTranslation("setup.heading")),
                        new Paragraph(getTranslation("setup.about")),
                        new SetupForm(setup, refusals, code));
    }

    private void showDone() {
        Anchor login = new Anchor("login", getTranslation("setup.done.login"));
        login.addClassName("main-link");
        getContent()
                .show(new H1(getTranslation("setup.done")), new Paragraph(getTranslation("setup.done.about")), login);
    }
}
