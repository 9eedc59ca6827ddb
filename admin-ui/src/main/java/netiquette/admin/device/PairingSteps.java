package netiquette.admin.device;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import netiquette.admin.component.CopyLine;

/** How somebody gets the extension and pairs it, step by step. */
final class PairingSteps extends OrderedList {
    private static final long serialVersionUID = 1L;

    PairingSteps(URI address, PairingCodeCard code) {
        addClassName("pairing-steps");
        add(step("pairing.get", new Downloads()));
        add(step("pairing.code", code));
        add(step("pairing.type", new CopyLine("pairing.address", address.toString(), "address")));
    }

    private ListItem step(String key, Component part) {
        Paragraph about = new Paragraph(getTranslation(key + ".about"));
        about.addClassName("quiet");
        return new ListItem(new Div(new H2(getTranslation(key)), about, part));
    }
}
