package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import java.util.Optional;
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

    /** A line with the way to publish it again, where that is somebody's to do. */
    RevisionLine(Revision revision, Place place, Optional<Command> again) {
        addClassName("revision-line");
        H2 number = new H2(new RouterLink(
                getTranslation("revisions.number", revision.number()), RevisionView.class, revision.number()));
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
        again.ifPresent(publish -> {
            Button button = new Button(getTranslation("revisions.again"), click -> publish.execute());
            button.setAriaLabel(getTranslation("revisions.again.number", revision.number()));
            add(button);
        });
    }
}
