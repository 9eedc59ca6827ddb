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
import netiquette.server.member.Role;
import netiquette.server.member.Welcomes;
import netiquette.server.refusal.Refusals;
import netiquette.server.setup.NewTeams;
import netiquette.server.team.Team;
import netiquette.server.team.Teams;

/** Who belongs to the team, or for an administrator to every team; and the way to bring somebody in. */
@Route("people")
@PageTitle("people.title")
@Menu(order = 6, icon = "people")
@RolesAllowed({"ADMINISTRATOR", "LEAD"})
class PeopleView extends Main {
    private static final long serialVersionUID = 1L;

    private final transient Teams teams;
    private final transient Members members;
    private final transient Welcomes welcomes;
    private final transient NewTeams newTeams;
    private final transient Refusals refusals;
    private final transient InstallationAddress address;
    private final transient CurrentMember member;
    private final Div lists = new Div();

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
        this.newTeams = newTeams;
        this.refusals = refusals;
        this.address = address;
        this.member = member;
        setId("content");
        lists.addClassName("people-lists");
        add(new PageHeading(getTranslation("people.title"), getTranslation("people.about")));
        load();
    }

    private boolean isAdministrator() {
        return member.get().role() == Role.ADMINISTRATOR;
    }

    private List<Team> mine() {
        return isAdministrator() ? teams.all() : List.of(teams.get(member.team()));
    }

    private void load() {
        lists.removeAll();
        getChildren().skip(1).toList().forEach(this::remove);
        WelcomeLink link = new WelcomeLink(address.base());
        InviteForm form = new InviteForm(mine(), member.get().role(), refusals, wanted -> {
            link.show(welcomes.invite(member.id(), wanted));
            loadLists(link);
        });
        add(new Panel(getTranslation("people.invite"), form, link), lists);
        if (isAdministrator()) {
            add(new Panel(getTranslation("people.teams"), new TeamForm(refusals, name -> {
                newTeams.add(member.id(), name);
                load();
            })));
        }
        loadLists(link);
    }

    private void loadLists(WelcomeLink link) {
        lists.removeAll();
        mine().forEach(team -> lists.add(new PeopleList(team, members, member, () -> loadLists(link), whom -> {
            link.show(welcomes.again(member.id(), whom.id()));
            loadLists(link);
        })));
    }
}
