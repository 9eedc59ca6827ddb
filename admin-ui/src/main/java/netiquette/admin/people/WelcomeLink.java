package netiquette.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import netiquette.admin.component.CopyLine;
import netiquette.server.member.Welcome;

/** The link for somebody who was brought in, to be sent to them; it is shown once. */
final class WelcomeLink extends Div {
    private static final long serialVersionUID = 1L;

    private final transient URI base;

    WelcomeLink(URI base) {
        this.base = base;
        addClassName("welcome-link");
        getElement().setAttribute("role", "status");
    }

    void show(Welcome welcome) {
        removeAll();
        String name = welcome.member().name();
        add(
                new Paragraph(getTranslation("people.link.about", name)),
                new CopyLine(
                        "people.link",
                        base.resolve("welcome?code=" + welcome.code()).toString(),
                        "link"));
        scrollIntoView();
    }
}
