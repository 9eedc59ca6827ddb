package netiquette.admin.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import netiquette.admin.component.Chip;
import netiquette.server.network.Found;
import netiquette.server.ruleset.TeamNetwork;

/** One network in the list; all of it leads to its editor. */
final class NetworkLine extends ListItem {
    private static final long serialVersionUID = 1L;

    NetworkLine(TeamNetwork network) {
        addClassName("rule-line");
        RouterLink link = new RouterLink(NetworkView.class, network.id());
        Span name = new Span(network.name());
        name.addClassName("rule-sentence");
        Div marks = new Div();
        marks.addClassName("marks");
        if (!network.problems().isEmpty()) {
            marks.add(new Chip(getTranslation("network.outdated"), "off"));
        } else if (network.isChanged()) {
            marks.add(
                    new Chip(getTranslation("network.changed", network.changes().size()), "changed"));
        } else {
            marks.add(new Chip(getTranslation("network.as-shipped"), "good"));
        }
        long lost = network.found().stream().filter(Found::isLost).count();
        if (lost > 0) {
            Span losses = new Span(getTranslation("network.losses", lost));
            losses.addClassName("quiet");
            marks.add(losses);
        }
        link.add(name, marks);
        add(link);
    }
}
