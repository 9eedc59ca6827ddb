package netiquette.admin.device;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.admin.component.EmptyState;
import netiquette.admin.component.Notice;
import netiquette.admin.component.Question;
import netiquette.admin.member.CurrentMember;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.Devices;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.Ring;

/** The paired browsers. They have no names and no owners: the list must not show who reads when. */
final class DeviceList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Devices devices;
    private final transient List<Group> groups;
    private final transient CurrentMember member;

    DeviceList(Devices devices, List<Group> groups, CurrentMember member) {
        this.devices = devices;
        this.groups = groups;
        this.member = member;
        addClassName("devices");
        load();
    }

    void load() {
        removeAll();
        List<Device> paired = devices.of(member.team());
        add(new H2(getTranslation("devices.list")));
        if (paired.isEmpty()) {
            add(new EmptyState("devices", getTranslation("devices.empty"), getTranslation("devices.empty.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("device-list");
        paired.forEach(device ->
                list.add(new DeviceLine(device, groups, ring -> move(device, ring), () -> askToRevoke(device))));
        add(list);
    }

    private void askToRevoke(Device device) {
        new Question(getTranslation("revoke.title", device.label()), getTranslation("revoke.text"))
                .no(getTranslation("revoke.cancel"), () -> {})
                .yes(getTranslation("revoke.confirm"), () -> revoke(device))
                .open();
    }

    private void move(Device device, Ring ring) {
        devices.move(member.id(), member.team(), device.id(), ring);
        Notice.say(getTranslation(ring == Ring.FIRST ? "devices.first.on" : "devices.first.off", device.label()));
    }

    private void revoke(Device device) {
        devices.revoke(member.id(), member.team(), device.id());
        Notice.say(getTranslation("revoke.done", device.label()));
        load();
    }
}
