package netiquette.admin.device;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import netiquette.admin.component.Symbol;

/** The extension for two kinds of browser, and how to load it. */
final class Downloads extends Div {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 3;

    Downloads() {
        addClassName("downloads");
        add(browser("chromium"), browser("firefox"));
    }

    private Div browser(String name) {
        Anchor link = new Anchor("download/netiquette-" + name + ".zip", getTranslation("download." + name));
        link.setDownload(true);
        link.setRouterIgnore(true);
        link.addClassName("download");
        link.addComponentAsFirst(new Symbol("download"));
        OrderedList steps = new OrderedList();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(getTranslation("download." + name + ".step-" + step)));
        }
        return new Div(link, new NativeDetails(getTranslation("download." + name + ".how"), steps));
    }
}
