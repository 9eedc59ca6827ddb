package netiquette.admin.ruleset;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import netiquette.engine.Surface;

/** Which groups of rules are open in this tab: whoever comes back from a rule finds the list as they left it. */
final class OpenPlaces implements Serializable {
    private static final long serialVersionUID = 1L;

    /** At first only the one that matters most. */
    private final Set<Surface> open = EnumSet.of(Surface.INVITATION_RECEIVED);

    static OpenPlaces here() {
        OpenPlaces known = ComponentUtil.getData(UI.getCurrent(), OpenPlaces.class);
        OpenPlaces places = known == null ? new OpenPlaces() : known;
        ComponentUtil.setData(UI.getCurrent(), OpenPlaces.class, places);
        return places;
    }

    boolean has(Surface surface) {
        return open.contains(surface);
    }

    void set(Surface surface, boolean isOpen) {
        if (isOpen) {
            open.add(surface);
        } else {
            open.remove(surface);
        }
    }
}
