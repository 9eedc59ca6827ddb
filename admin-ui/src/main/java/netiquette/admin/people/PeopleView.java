package netiquette.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Panel;
import netiquette.admin.member.CurrentMember;
import netiquette.server.installation.InstallationAddress;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.member.Welcome;
import netiquette.server.member.Welcomes;
import netiquette.server.refusal.Refusals;
import netiquette.server.setup.NewTeams;
import netiquette.server.team.Team;
import netiquette.server.team.Teams;

/** Who belongs to the team, or for an administrator to every team; and the way to bring somebody in. */
@Route("people")
@PageTitle("people.title")
@Menu(order = 7, icon = "people")
@RolesAllowed("KEEP")
class PeopleView extends Main {
    private static final long serialVersionUID = 1L;

    private final transient Teams teams;
    private final transient Members members;
    private final transient Welcomes welcomes;
    private final transient CurrentMember member;
    private final WelcomeLink link;
    private final TeamChoice whose = new TeamChoice("people.whose", "whose");
    private final Div lists = new Div();
    private final InviteForm form;

    PeopleView(
            Teams teams,
            Members members,
            Welcomes welcomes,
            NewTeams newTeams,
            Refusals refusals,
            InstallationAddress address,
            CurrentMember member) {
        this.teams = teams;
        this.members = members;
        this.welcomes = welcomes;
        this.member = member;
        this.link = new WelcomeLink(address.base());
        setId("content");
        lists.addClassName("people-lists");
        form = new InviteForm(member.get().role(), refusals, wanted -> show(welcomes.invite(member.id(), wanted)));
        whose.addValueChangeListener(chosen -> load());
        add(
                new PageHeading(getTranslation("people.title"), getTranslation("people.about")),
                new Panel(getTranslation("people.invite"), form, link),
                whose,
                lists);
        if (isAdministrator()) {
            add(new Panel(
                    getTranslation("people.teams"),
                    new TeamForm(refusals, name -> showTeams(newTeams.add(member.id(), name)))));
        }
        showTeams(teams.get(member.team()));
    }

    private boolean isAdministrator() {
        return member.get().may(Permission.OVERSEE);
    }

    private void showTeams(Team chosen) {
        List<Team> mine = isAdministrator() ? teams.all() : List.of(chosen);
        form.offer(mine, chosen);
        whose.offer(mine, chosen);
        load();
    }

    private void show(Welcome welcome) {
        link.show(welcome);
        load();
    }

    private void load() {
        lists.removeAll();
        whose.getOptionalValue()
                .ifPresent(team -> lists.add(
                        new PeopleList(team, members, member, whom -> show(welcomes.again(member.id(), whom.id())))));
    }
}
