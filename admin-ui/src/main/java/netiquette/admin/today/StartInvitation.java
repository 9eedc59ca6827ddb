package netiquette.admin.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Shown until a team publishes something of its own: the way to its first policy. */
final class StartInvitation extends Div {
    private static final long serialVersionUID = 1L;

    StartInvitation() {
        addClassName("start-invitation");
        Anchor start = new Anchor("start", getTranslation("today.start.go"));
        start.setId("start");
        start.addClassName("main-link");
        add(new Div(new H2(getTranslation("today.start")), new Paragraph(getTranslation("today.start.about"))), start);
    }
}
