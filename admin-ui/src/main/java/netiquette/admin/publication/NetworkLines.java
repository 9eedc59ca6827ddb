package netiquette.admin.publication;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.admin.component.Shortly;
import netiquette.server.network.NetworkChange;

/** What is known otherwise of a network, name by name: what part of its pages it is about, what stood there and what stands there now. */
public final class NetworkLines extends UnorderedList {
    private static final long serialVersionUID = 1L;

    /** What is longer has a line of its own, in UTF-16 units. */
    private static final int WORD = 40;

    /** A line for each name. */
    public NetworkLines(List<NetworkChange> changes) {
        addClassName("network-lines");
        changes.forEach(change -> add(line(change)));
    }

    private ListItem line(NetworkChange change) {
        Span path = new Span(change.path());
        path.addClassName("path");
        ListItem line = new ListItem(new Span(NetworkPart.title(this, change.part(), change.path())), path);
        if (change.isList()) {
            addTo(line, "change.added", change.added());
            addTo(line, "change.gone", change.gone());
            if (change.added().isEmpty() && change.gone().isEmpty()) {
                line.add(new Paragraph(getTranslation("change.order")));
            }
        } else {
            addTo(line, "change.was", change.before());
            addTo(line, "change.becomes", change.after());
        }
        return line;
    }

    private void addTo(ListItem line, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            Span label = new Span(getTranslation(key));
            label.addClassName("quiet");
            boolean areWords = texts.stream().allMatch(text -> text.length() <= WORD);
            Span shown = new Span(Shortly.of(String.join(areWords ? " · " : "\n", texts)));
            shown.addClassName("as-written");
            Paragraph words = new Paragraph(label, shown);
            words.addClassName(key.replace('.', '-'));
            line.add(words);
        }
    }
}
