package netiquette.admin.agreement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.Publishing;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.Agreements;

/** One agreement: what the team writes into it, and beside it how people will read it. */
@Route("agreements")
@PageTitle("agreement.page")
@RolesAllowed("KEEP")
class AgreementView extends Main implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient Agreements agreements;
    private final transient Publishing publishing;
    private final transient Refusals refusals;
    private final transient CurrentMember member;

    AgreementView(Agreements agreements, Publishing publishing, Refusals refusals, CurrentMember member) {
        this.agreements = agreements;
        this.publishing = publishing;
        this.refusals = refusals;
        this.member = member;
        setId("content");
        addClassName("rule-editor");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        AgreementDraft draft = new AgreementDraft(agreements, publishing, member.id(), member.team(), id);
        draft.agreement()
                .ifPresentOrElse(found -> show(draft, found), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(AgreementDraft draft, Agreement agreement) {
        removeAll();
        H1 title = new H1(title(agreement));
        Div beside = new Div();
        beside.addClassName("beside");
        AgreementEditor editor = new AgreementEditor(draft, agreements.groups(), refusals, saved -> {
            title.setText(title(saved));
            preview(beside, saved);
        });
        preview(beside, agreement);
        if (!agreement.inPack()) {
            editor.add(new OwnAgreementPanel(() -> {
                draft.restore();
                UI.getCurrent().navigate(AgreementsView.class);
            }));
        }
        RouterLink back = new RouterLink(getTranslation("agreement.back"), AgreementsView.class);
        back.addClassName("back");
        Div columns = new Div(editor, beside);
        columns.addClassName("columns");
        add(back, title, columns);
    }

    private void preview(Div beside, Agreement agreement) {
        beside.removeAll();
        AgreementCard card = new AgreementCard(agreement, agreements.groups(), false);
        card.open();
        beside.add(card);
    }

    private static String title(Agreement agreement) {
        return agreement.text(AgreementText.TITLE).map(Spoken::text).orElse("");
    }
}
