package netiquette.admin.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import netiquette.admin.component.Moments;
import netiquette.server.pairing.Device;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;

/** What nobody has looked at for long: rules whose day has come, browsers that ask no more. */
final class StalePanel extends Section {
    private static final long serialVersionUID = 1L;

    /** Rules come into view this many days before their day. */
    private static final int AHEAD = 60;

    /** A browser that was used on a working day would have asked within this many days. */
    private static final int SILENCE = 7;

    StalePanel(RuleSet set, List<Device> devices, LocalDate today) {
        addClassName("panel");
        setId("stale");
        LocalDate until = today.plusDays(AHEAD);
        List<RuleView> due = set.due(until);
        Paragraph rules = new Paragraph(getTranslation("today.due", due.size(), Moments.day(until)));
        add(new H2(getTranslation("today.stale")), rules);
        if (!due.isEmpty()) {
            add(new RuleLinks(
                    due,
                    rule -> new Span(
                            getTranslation("rule.origin.review", Moments.day(LocalDate.parse(rule.reviewBy()))))));
        }
        long silent = devices.stream().filter(device -> isSilent(device, today)).count();
        Anchor all = new Anchor("devices", getTranslation("today.devices.all"));
        add(new Paragraph(getTranslation("today.devices", devices.size(), silent)), all);
    }

    private static boolean isSilent(Device device, LocalDate today) {
        return device.lastSync().orElse(device.paired()).isBefore(today.minusDays(SILENCE));
    }
}
