package netiquette.admin.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.Panel;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.FoundLines;
import netiquette.admin.publication.NetworkLines;
import netiquette.admin.publication.Publishing;
import netiquette.server.member.Permission;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.TeamNetwork;
import netiquette.server.ruleset.TeamNetworks;

/** One network: what the team changes in it as text, and beside it what comes of that. */
@Route("networks")
@PageTitle("network.page")
@RolesAllowed("READ_DRAFT")
class NetworkView extends Main implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient TeamNetworks networks;
    private final transient Publishing publishing;
    private final transient Refusals refusals;
    private final transient CurrentMember member;

    NetworkView(TeamNetworks networks, Publishing publishing, Refusals refusals, CurrentMember member) {
        this.networks = networks;
        this.publishing = publishing;
        this.refusals = refusals;
        this.member = member;
        setId("content");
        addClassNames("rule-editor", "network");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (networks.get(member.team(), id).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(new NetworkDraft(networks, publishing, member.id(), member.team(), id));
    }

    private void show(NetworkDraft draft) {
        removeAll();
        boolean isKeeper = member.get().may(Permission.KEEP);
        Div beside = new Div();
        beside.addClassName("beside");
        beside.getElement().setAttribute("aria-live", "polite");
        NetworkEditor editor = new NetworkEditor(draft, networks, refusals, saved -> outcome(beside, saved));
        if (!isKeeper) {
            editor.toRead();
        }
        TeamNetwork network = draft.network();
        outcome(beside, network);
        RouterLink back = new RouterLink(getTranslation("network.back"), NetworksView.class);
        back.addClassName("back");
        Paragraph about = new Paragraph(getTranslation(isKeeper ? "network.about" : "network.about.read"));
        about.addClassName("quiet");
        Div columns = new Div(editor, beside);
        columns.addClassName("columns");
        PagePanel page = new PagePanel(html -> networks.look(member.team(), network.id(), html), refusals);
        add(back, new H1(network.name()), about, columns, page);
    }

    private void outcome(Div beside, TeamNetwork network) {
        beside.removeAll();
        if (network.changes().isEmpty()) {
            beside.add(new Panel(getTranslation("network.changes"), quiet("network.changes.none")));
            return;
        }
        if (!network.found().isEmpty()) {
            beside.add(new Panel(
                    getTranslation("network.pages"), quiet("network.pages.about"), new FoundLines(network.found())));
        }
        beside.add(new Panel(getTranslation("network.changes"), new NetworkLines(network.changes())));
    }

    private Paragraph quiet(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("quiet");
        return text;
    }
}
