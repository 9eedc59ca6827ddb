package netiquette.admin.choice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.EmptyState;
import netiquette.admin.component.PageHeading;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.PublicationBar;
import netiquette.admin.publication.Publishing;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;

/** Every choice of the team, its positions side by side with their arguments. */
@Route("choices")
@PageTitle("choices.title")
@Menu(order = 2, icon = "choices")
@RolesAllowed("READ_DRAFT")
class ChoicesView extends Main {
    private static final long serialVersionUID = 1L;

    private final transient Publishing publishing;
    private final Div publication = new Div();

    ChoicesView(RuleSets ruleSets, Publishing publishing, CurrentMember member) {
        this.publishing = publishing;
        RuleSet set = ruleSets.get(member.team());
        DialDraft draft = new DialDraft(ruleSets, member.id(), member.team(), set);
        setId("content");
        boolean canChoose = member.get().may(Permission.KEEP);
        Component[] steps =
                canChoose ? new Component[] {new Anchor("start", getTranslation("choices.steps"))} : new Component[0];
        add(
                new PageHeading(
                        getTranslation("choices.title"),
                        getTranslation(canChoose ? "choices.about" : "choices.about.read"),
                        steps),
                publication);
        publication.add(new PublicationBar(publishing, set));
        if (set.dials().isEmpty()) {
            add(new EmptyState("choices", getTranslation("choices.empty"), getTranslation("rules.empty.next")));
        }
        for (DialView dial : set.dials()) {
            add(new DialCard(draft, dial, canChoose, this::showPublication));
        }
    }

    private void showPublication() {
        publication.removeAll();
        publication.add(new PublicationBar(publishing, publishing.draft()));
    }
}
