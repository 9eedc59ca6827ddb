package netiquette.admin.device;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.PageHeading;
import netiquette.admin.member.CurrentMember;
import netiquette.server.installation.InstallationAddress;
import netiquette.server.member.Permission;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.StartingPoints;

/** Pairs browsers with the team and lists those that are. */
@Route("devices")
@PageTitle("devices.title")
@Menu(order = 6, icon = "devices")
@RolesAllowed("TAKE_PART")
class DevicesView extends Main {
    private static final long serialVersionUID = 1L;

    DevicesView(
            Pairings pairings,
            Devices devices,
            StartingPoints startingPoints,
            CurrentMember member,
            InstallationAddress address) {
        setId("content");
        DeviceList list = new DeviceList(devices, startingPoints.groups(), member);
        add(new PageHeading(getTranslation("devices.title"), getTranslation("devices.about")));
        add(new PairingSteps(
                address.base(),
                new PairingCodeCard(address.base(), pairings, devices, startingPoints, member, list::load)));
        if (member.get().may(Permission.KEEP)) {
            add(list);
        }
    }
}
