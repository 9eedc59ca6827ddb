package netiquette.admin.device;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import netiquette.admin.component.Chip;
import netiquette.admin.component.Moments;
import netiquette.admin.component.Spoken;
import netiquette.admin.component.Symbol;
import netiquette.server.pairing.Device;
import netiquette.server.ruleset.Group;

/** One paired browser: the start of its code, since when, and the day it last asked for news. */
final class DeviceLine extends ListItem {
    private static final long serialVersionUID = 1L;

    DeviceLine(Device device, List<Group> groups, Command revoke) {
        addClassName("device-line");
        Span label = new Span(device.label());
        label.addClassName("device-label");
        Div title = new Div(label);
        title.addClassName("marks");
        groups.stream()
                .filter(group -> device.groups().contains(group.name()))
                .forEach(group -> title.add(new Chip(Spoken.text(group.title()), "good")));
        Span paired = new Span(getTranslation("devices.paired", Moments.day(device.paired())));
        Span sync = new Span(device.lastSync()
                .map(day -> getTranslation("devices.synced", Moments.day(day)))
                .orElseGet(() -> getTranslation("devices.never-synced")));
        sync.addClassName("quiet");
        paired.addClassName("quiet");
        Button button = new Button(getTranslation("devices.revoke"), click -> revoke.execute());
        button.setAriaLabel(getTranslation("devices.revoke.which", device.label()));
        add(new Symbol("devices"), new Div(title, paired, sync), button);
    }
}
