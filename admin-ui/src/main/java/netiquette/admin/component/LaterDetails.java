package netiquette.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.function.SerializableSupplier;

/** What is behind a heading. It is made when it is opened for the first time: unseen, it would weigh on every session. */
public final class LaterDetails extends Details {
    private static final long serialVersionUID = 1L;

    private boolean isMade;

    /** A closed one. */
    public LaterDetails(String heading, SerializableSupplier<Component> content) {
        super(heading);
        addOpenedChangeListener(event -> {
            if (event.isOpened() && !isMade) {
                isMade = true;
                add(content.get());
            }
        });
    }
}
