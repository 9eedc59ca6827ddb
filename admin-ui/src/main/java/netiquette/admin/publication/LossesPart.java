package netiquette.admin.publication;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import netiquette.server.ruleset.NetworkDifference;

/** What a change to a network no longer finds on pages that it was found on. The real page may have changed, so somebody says so. */
public final class LossesPart extends Div {
    private static final long serialVersionUID = 1L;

    private final Checkbox seen = new Checkbox();

    private LossesPart(List<NetworkDifference> changes) {
        addClassName("losses");
        List<NetworkDifference> losing =
                changes.stream().filter(network -> !network.lost().isEmpty()).toList();
        seen.setValue(losing.isEmpty());
        setVisible(!losing.isEmpty());
        add(new Paragraph(getTranslation("losses.about")));
        losing.forEach(network -> add(new H3(network.network()), new FoundLines(network.lost())));
    }

    /**
     * Nothing to see where nothing is lost.
     *
     * @param changes all that is to be changed in what is known of networks
     * @param settled is told whether publication can go on
     */
    LossesPart(List<NetworkDifference> changes, SerializableConsumer<Boolean> settled) {
        this(changes);
        seen.setId("losses-seen");
        seen.setLabel(getTranslation("losses.seen"));
        seen.addValueChangeListener(change -> settled.accept(isSeen()));
        add(seen);
    }

    /** What publishing the draft loses. */
    public LossesPart(Publishing publishing, SerializableConsumer<Boolean> settled) {
        this(publishing.networkChanges(), settled);
    }

    /** The same for whoever does not publish. */
    static LossesPart toRead(Publishing publishing) {
        return new LossesPart(publishing.networkChanges());
    }

    /** Whether something is lost, and somebody says that it is meant so. */
    public boolean isMeant() {
        return isVisible() && isSeen();
    }

    /** Whether nothing is lost, or somebody says that it is meant so. */
    public boolean isSeen() {
        return seen.getValue();
    }
}
