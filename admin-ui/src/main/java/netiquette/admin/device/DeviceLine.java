package netiquette.admin.device;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import netiquette.admin.component.Chip;
import netiquette.admin.component.Moments;
import netiquette.admin.component.Spoken;
import netiquette.admin.component.Symbol;
import netiquette.server.pairing.Device;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.Ring;

/** One paired browser: the start of its code, since when, and the day it last asked for news. */
final class DeviceLine extends ListItem {
    private static final long serialVersionUID = 1L;

    DeviceLine(Device device, List<Group> groups, SerializableConsumer<Ring> move, Command revoke) {
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
        Span revision = new Span(
                device.revision() == 0 ? "" : getTranslation("devices.revision", String.valueOf(device.revision())));
        sync.addClassName("quiet");
        revision.addClassName("quiet");
        paired.addClassName("quiet");
        Button button = new Button(getTranslation("devices.revoke"), click -> revoke.execute());
        button.setAriaLabel(getTranslation("devices.revoke.which", device.label()));
        Checkbox first = new Checkbox(getTranslation("devices.first"), device.ring() == Ring.FIRST);
        first.setAriaLabel(getTranslation("devices.first.which", device.label()));
        first.addValueChangeListener(change -> move.accept(first.getValue() ? Ring.FIRST : Ring.ALL));
        add(new Symbol("devices"), new Div(title, paired, sync, revision), first, button);
    }
}
