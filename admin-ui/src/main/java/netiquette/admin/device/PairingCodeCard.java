package netiquette.admin.device;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import netiquette.admin.component.CopyLine;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.PairingCode;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.StartingPoints;

/** Makes a pairing code, counts down its minutes, and sees by itself when a browser has used it. */
final class PairingCodeCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LOOK_EVERY = 5_000;

    private final URI address;
    private final transient Pairings pairings;
    private final transient Devices devices;
    private final transient CurrentMember member;
    private final Command paired;
    private final Button create = new Button(getTranslation("pairing.create"), click -> create());
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();
    private final Div shown = new Div();
    private final Paragraph left = new Paragraph();
    private transient PairingWatch watch = PairingWatch.none();

    PairingCodeCard(
            URI address,
            Pairings pairings,
            Devices devices,
            StartingPoints startingPoints,
            CurrentMember member,
            Command paired) {
        this.address = address;
        this.pairings = pairings;
        this.devices = devices;
        this.member = member;
        this.paired = paired;
        addClassName("pairing-code");
        groups.setId("groups");
        groups.setLabel(getTranslation("pairing.groups"));
        groups.setHelperText(getTranslation("pairing.groups.help"));
        groups.setItems(startingPoints.groups());
        groups.setItemLabelGenerator(group -> Spoken.text(group.title()));
        create.setId("create-code");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        left.getElement().setAttribute("role", "status");
        add(groups, shown, left, create);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().addPollListener(poll -> look());
    }

    private void create() {
        PairingCode code = pairings.createCode(
                member.id(),
                member.team(),
                groups.getValue().stream().map(Group::name).collect(Collectors.toSet()));
        shown.removeAll();
        shown.add(new CopyLine("pairing.code.label", code.text(), "code"), new PairingLink(address, code));
        // On a telephone the button may stand at the very top, and the code comes above it.
        shown.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        create.setText(getTranslation("pairing.create.another"));
        create.removeThemeVariants(ButtonVariant.PRIMARY);
        watch = PairingWatch.of(code);
        getUI().ifPresent(ui -> ui.setPollInterval(LOOK_EVERY));
        look();
    }

    private void look() {
        if (!watch.isWatching()) {
            return;
        }
        var device = devices.of(member.team()).stream().filter(watch::isFor).findFirst();
        Duration rest = watch.left(Clock.systemUTC());
        if (device.isPresent()) {
            end("pairing.done");
            paired.execute();
        } else if (rest.isZero()) {
            end("pairing.over");
        } else {
            left.setText(getTranslation("pairing.left", rest.toMinutes() + 1));
        }
    }

    private void end(String key) {
        watch = PairingWatch.none();
        shown.removeAll();
        left.setText(getTranslation(key));
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }
}
