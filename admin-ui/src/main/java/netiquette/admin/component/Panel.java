package netiquette.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a screen. */
public final class Panel extends Section {
    private static final long serialVersionUID = 1L;

    /** A panel with what stands in it. */
    public Panel(String title, Component... parts) {
        addClassName("panel");
        H2 heading = new H2(title);
        add(heading);
        add(parts);
    }
}
