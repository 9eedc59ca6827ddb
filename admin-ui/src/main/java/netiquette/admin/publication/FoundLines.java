package netiquette.admin.publication;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.server.network.Found;

/** How much the changed parts of a network find on pages of our own, before and after. */
public final class FoundLines extends UnorderedList {
    private static final long serialVersionUID = 1L;

    /** A line for each. */
    public FoundLines(List<Found> found) {
        addClassName("found-lines");
        found.forEach(one -> add(line(one)));
    }

    private ListItem line(Found one) {
        Span path = new Span(one.path());
        path.addClassName("path");
        Span count = new Span(getTranslation("network.found", one.before(), one.after()));
        count.addClassName("count");
        ListItem line = new ListItem(path, count);
        if (one.isLost()) {
            line.addClassName("is-lost");
            Paragraph where = new Paragraph(getTranslation("network.lost", String.join(", ", one.lost())));
            line.add(where);
        }
        return line;
    }
}
