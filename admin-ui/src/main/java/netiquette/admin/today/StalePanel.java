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
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;

/** What nobody has looked at for long: rules and agreements whose day has come, browsers that ask no more. */
final class StalePanel extends Section {
    private static final long serialVersionUID = 1L;

    /** Rules come into view this many days before their day. */
    private static final int AHEAD = 60;

    /** A browser that was used on a working day would have asked within this many days. */
    private static final int SILENCE = 7;

    StalePanel(RuleSet set, Agreements agreements, List<Device> devices, LocalDate today) {
        addClassName("panel");
        setId("stale");
        LocalDate until = today.plusDays(AHEAD);
        List<RuleView> due = set.due(until);
        Paragraph rules = new Paragraph(getTranslation("today.due", due.size(), Moments.day(until)));
        add(new H2(getTranslation("today.stale")), rules);
        Links links = new Links();
        due.forEach(rule -> links.add(rule, day(rule.reviewBy())));
        List<Agreement> agreed = agreements.due(set.team(), until);
        agreed.forEach(agreement -> links.add(agreement, day(agreement.reviewBy())));
        add(new Paragraph(getTranslation("today.due.agreements", agreed.size(), Moments.day(until))));
        if (!due.isEmpty() || !agreed.isEmpty()) {
            add(links);
        }
        long silent = devices.stream().filter(device -> isSilent(device, today)).count();
        Anchor all = new Anchor("devices", getTranslation("today.devices.all"));
        Paragraph paired = new Paragraph(getTranslation("today.devices", devices.size()));
        if (!devices.isEmpty()) {
            paired.add(" " + getTranslation("today.devices.silent", silent));
        }
        add(paired, all);
    }

    private Span day(String reviewBy) {
        return new Span(getTranslation("rule.origin.review", Moments.day(LocalDate.parse(reviewBy))));
    }

    private static boolean isSilent(Device device, LocalDate today) {
        return device.lastSync().orElse(device.paired()).isBefore(today.minusDays(SILENCE));
    }
}
