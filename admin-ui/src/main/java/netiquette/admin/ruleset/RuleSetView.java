package netiquette.admin.ruleset;

import com.vaadin.flow.component.UI;
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
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;

/** All rules of the team, grouped by where they speak. */
@Route("rules")
@PageTitle("rules.title")
@Menu(order = 1, icon = "rules")
@RolesAllowed("READ_DRAFT")
class RuleSetView extends Main {
    private static final long serialVersionUID = 1L;

    RuleSetView(RuleSets ruleSets, Publishing publishing, RuleDocuments documents, CurrentMember member) {
        setId("content");
        RuleSet set = ruleSets.get(member.team());
        boolean isKeeper = member.get().may(Permission.KEEP);
        add(new PageHeading(
                getTranslation("rules.title"), getTranslation(isKeeper ? "rules.about" : "rules.about.read")));
        add(new PublicationBar(publishing, set));
        if (isKeeper) {
            add(new NewRule(place -> {
                String id = documents.add(
                        member.id(), member.team(), ruleSets.get(member.team()).version(), place);
                UI.getCurrent().navigate(RuleEditorView.class, id);
            }));
        }
        if (set.rules().isEmpty()) {
            add(new EmptyState("rules", getTranslation("rules.empty"), getTranslation("rules.empty.next")));
            return;
        }
        add(new RuleSearch(() -> ruleSets.get(member.team()).rules()));
    }
}
