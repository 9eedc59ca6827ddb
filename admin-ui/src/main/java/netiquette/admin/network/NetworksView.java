package netiquette.admin.network;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import netiquette.admin.component.EmptyState;
import netiquette.admin.component.PageHeading;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.PublicationBar;
import netiquette.admin.publication.Publishing;
import netiquette.server.ruleset.TeamNetwork;
import netiquette.server.ruleset.TeamNetworks;

/** The networks whose pages are read, and which of them the team changes. */
@Route("networks")
@PageTitle("networks.title")
@Menu(order = 3.5, icon = "networks")
@RolesAllowed("READ_DRAFT")
class NetworksView extends Main {
    private static final long serialVersionUID = 1L;

    NetworksView(TeamNetworks networks, Publishing publishing, CurrentMember member) {
        setId("content");
        add(new PageHeading(getTranslation("networks.title"), getTranslation("networks.about")));
        add(new PublicationBar(publishing, publishing.draft()));
        List<TeamNetwork> all = networks.all(member.team());
        if (all.isEmpty()) {
            add(new EmptyState("networks", getTranslation("networks.empty"), getTranslation("networks.empty.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rule-list");
        list.setId("network-list");
        all.forEach(network -> list.add(new NetworkLine(network)));
        add(list);
    }
}
