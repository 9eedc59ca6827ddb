package netiquette.admin.agreement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.admin.component.EmptyState;
import netiquette.admin.component.PageHeading;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.PublicationBar;
import netiquette.admin.publication.Publishing;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Acknowledgements;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementKind;
import netiquette.server.ruleset.Agreements;
import netiquette.server.team.TeamId;

/** What is agreed: everybody reads what is in force, who keeps the rules sees the draft and can change it. */
@Route("agreements")
@PageTitle("agreements.title")
@Menu(order = 3, icon = "agreements")
@RolesAllowed("READ_AGREED")
class AgreementsView extends Main {
    private static final long serialVersionUID = 1L;

    AgreementsView(
            Agreements agreements,
            Acknowledgements acknowledgements,
            Publishing publishing,
            Members members,
            CurrentMember member,
            Clock clock) {
        setId("content");
        addClassName("agreements");
        TeamId team = member.team();
        boolean isKeeper = member.get().may(Permission.KEEP);
        boolean seesDraft = member.get().may(Permission.READ_DRAFT);
        add(new PageHeading(getTranslation("agreements.title"), getTranslation("agreements.about")));
        if (seesDraft) {
            add(new PublicationBar(publishing, publishing.draft()));
        }
        if (isKeeper) {
            Button more = new Button(getTranslation("agreement.new"), click -> {
                String id = agreements.add(member.id(), team, publishing.draft().version());
                UI.getCurrent().navigate(AgreementView.class, id);
            });
            more.setId("new-agreement");
            add(more);
        }
        List<Agreement> all = seesDraft ? agreements.all(team) : agreements.inForce(team);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "agreements",
                    getTranslation("agreements.empty"),
                    getTranslation(isKeeper ? "agreements.empty.next" : "agreements.empty.member")));
        }
        Div cards = new Div();
        cards.addClassName("agreement-cards");
        Map<String, LocalDate> read = acknowledgements.of(member.id(), team);
        Map<String, Integer> counts = isKeeper ? acknowledgements.counts(team) : Map.of();
        int people = members.count(team, "");
        Set<String> inForce = agreements.inForce(team).stream()
                .filter(agreement -> agreement.kind() == AgreementKind.ACKNOWLEDGE)
                .map(Agreement::id)
                .collect(Collectors.toSet());
        for (Agreement agreement : all) {
            AgreementCard card = new AgreementCard(agreement, agreements.groups(), isKeeper);
            if (inForce.contains(agreement.id())) {
                if (member.get().may(Permission.TAKE_PART)) {
                    card.add(new ReadingLine(
                            read.get(agreement.id()),
                            LocalDate.now(clock),
                            () -> acknowledgements.acknowledge(member.id(), team, agreement.id())));
                }
                if (isKeeper) {
                    Paragraph count = new Paragraph(
                            getTranslation("agreement.read.count", counts.getOrDefault(agreement.id(), 0), people));
                    count.addClassName("quiet");
                    card.add(count);
                }
            }
            cards.add(card);
        }
        add(cards);
    }
}
