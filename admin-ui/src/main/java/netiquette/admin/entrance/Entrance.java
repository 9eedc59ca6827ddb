package netiquette.admin.entrance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import netiquette.admin.component.Brand;
import netiquette.admin.preference.Preferences;

/** The product's name, the switches, and one card. */
public final class Entrance extends Main {
    private static final long serialVersionUID = 1L;

    private final Div card = new Div();

    /** An entrance with an empty card. */
    public Entrance() {
        addClassName("entrance");
        card.addClassName("entrance-card");
        Div top = new Div(new Brand(), new Preferences());
        top.addClassName("entrance-top");
        add(top, card);
    }

    /** Puts something else into the card. */
    public void show(Component... parts) {
        card.removeAll();
        card.add(parts);
    }
}
