package netiquette.admin.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.PublicationBar;
import netiquette.admin.publication.Publishing;
import netiquette.admin.tryout.SeenBy;
import netiquette.server.insight.Counts;
import netiquette.server.member.Permission;
import netiquette.server.pairing.Devices;
import netiquette.server.ruleset.Acknowledgements;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.team.TeamId;
import netiquette.server.tryout.Previews;

/** Home: what is in force, what members see of it, what is due for a look, and what holds people up. */
@Route("today")
@RouteAlias("")
@PageTitle("today.title")
@Menu(order = 0, icon = "today")
@RolesAllowed("READ_AGREED")
class TodayView extends Main {
    private static final long serialVersionUID = 1L;

    TodayView(
            RuleSets ruleSets,
            Publishing publishing,
            Previews previews,
            StartingPoints startingPoints,
            Devices devices,
            Agreements agreements,
            Acknowledgements acknowledgements,
            Counts counts,
            CurrentMember member,
            Clock clock) {
        setId("content");
        addClassName("today");
        RuleSet set = ruleSets.get(member.team());
        LocalDate today = LocalDate.now(clock);
        boolean isKeeper = member.get().may(Permission.KEEP);
        add(new PageHeading(
                getTranslation("today.title"), getTranslation(isKeeper ? "today.about" : "today.about.read")));
        int open = acknowledgements.open(member.id(), member.team()).size();
        boolean isOurs = set.inForce().number() > 1;
        if (open > 0 && isOurs && member.get().may(Permission.TAKE_PART)) {
            add(new ReadingPanel(open));
        }
        TeamId team = member.team();
        Panel seen = new Panel(
                getTranslation(isKeeper ? "today.seen" : "today.seen.read"),
                new SeenBy(startingPoints.groups(), groups -> previews.now(team, Spoken.language(), groups)));
        if (!isKeeper) {
            if (member.get().may(Permission.READ_DRAFT)) {
                add(new PublicationBar(publishing, set));
            }
            Paragraph further = new Paragraph(new Anchor("agreements", getTranslation("today.reading.go")));
            further.addClassName("further");
            if (member.get().may(Permission.READ_PUBLISHED)) {
                further.add(new Anchor("revisions", getTranslation("today.revisions.go")));
            }
            add(seen, further);
            return;
        }
        if (set.inForce().number() == 1 && !set.unpublished()) {
            add(new StartInvitation());
        }
        add(
                new PublicationBar(publishing, set),
                new StalePanel(set, agreements, devices.of(member.team()), today),
                seen,
                new AnnoyancePanel(set, counts),
                new HoldingPanel(set.holding()));
    }
}
