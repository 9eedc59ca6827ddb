package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.Chip;
import netiquette.admin.component.Moments;
import netiquette.server.ruleset.Revision;

/** One revision: its number, when, by whom and why. */
final class RevisionLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** Who has a revision now. */
    enum Place {
        LIVE,
        ON_TRIAL,
        PAST
    }

    RevisionLine(Revision revision, Place place, Command again) {
        addClassName("revision-line");
        H2 number = new H2(getTranslation("revisions.number", revision.number()));
        Div title = new Div(number);
        title.addClassName("marks");
        Paragraph when = new Paragraph(
                getTranslation("revisions.by", Moments.time(revision.published()), revision.publishedBy()));
        when.addClassName("quiet");
        Div words = new Div(title, when);
        if (!revision.note().isBlank()) {
            words.add(new Paragraph(revision.note()));
        }
        add(words);
        if (place == Place.LIVE) {
            title.add(new Chip(getTranslation("revisions.live"), "good"));
            return;
        }
        if (place == Place.ON_TRIAL) {
            title.add(new Chip(getTranslation("revisions.on-trial"), "changed"));
        }
        Button button = new Button(getTranslation("revisions.again"), click -> again.execute());
        button.setAriaLabel(getTranslation("revisions.again.number", revision.number()));
        add(button);
    }
}
