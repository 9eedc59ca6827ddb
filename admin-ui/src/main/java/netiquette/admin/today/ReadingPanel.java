package netiquette.admin.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Shown while there is something that a member is asked to read and has not. */
final class ReadingPanel extends Div {
    private static final long serialVersionUID = 1L;

    ReadingPanel(int open) {
        addClassName("start-invitation");
        Anchor read = new Anchor("agreements", getTranslation("today.reading.go"));
        read.setId("read-agreements");
        read.addClassName("main-link");
        add(
                new Div(
                        new H2(getTranslation("today.reading")),
                        new Paragraph(getTranslation("today.reading.about", open))),
                read);
    }
}
