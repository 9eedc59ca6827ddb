package netiquette.admin.publication;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import netiquette.server.network.Found;

/** What a change to a network no longer finds on pages that it was found on. The real page may have changed, so somebody says so. */
public final class LossesPart extends Div {
    private static final long serialVersionUID = 1L;

    private final Checkbox seen = new Checkbox();

    /**
     * Nothing to see where nothing is lost.
     *
     * @param settled is told whether publication can go on
     */
    public LossesPart(Publishing publishing, SerializableConsumer<Boolean> settled) {
        addClassName("losses");
        List<Found> lost = publishing.networkChanges().stream()
                .flatMap(network -> network.lost().stream())
                .toList();
        seen.setValue(lost.isEmpty());
        setVisible(!lost.isEmpty());
        seen.setId("losses-seen");
        seen.setLabel(getTranslation("losses.seen"));
        seen.addValueChangeListener(change -> settled.accept(isSeen()));
        add(new Paragraph(getTranslation("losses.about")), new FoundLines(lost), seen);
    }

    /** Whether nothing is lost, or somebody says that it is meant so. */
    public boolean isSeen() {
        return seen.getValue();
    }
}
