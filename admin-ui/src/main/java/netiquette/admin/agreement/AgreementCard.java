package netiquette.admin.agreement;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LaterDetails;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.Group;

/** One agreement as people read it: first what it says, then both sides, then what it means for whom. */
final class AgreementCard extends Article {
    private static final long serialVersionUID = 1L;

    private final LaterDetails more;

    AgreementCard(Agreement agreement, List<Group> groups, boolean canChange) {
        addClassNames("panel", "agreement-card");
        setId(agreement.id());
        add(new H2(text(agreement, AgreementText.TITLE)), marks(agreement, groups));
        Paragraph agreed = new Paragraph(text(agreement, AgreementText.TEXT));
        agreed.addClassName("agreed");
        more = new LaterDetails(getTranslation("agreement.more"), () -> new AgreementDetails(agreement));
        add(agreed, more);
        if (canChange) {
            RouterLink change = new RouterLink(getTranslation("agreement.change"), AgreementView.class, agreement.id());
            change.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("agreement.change.this", text(agreement, AgreementText.TITLE)));
            add(change);
        }
    }

    /** Shows all that is behind it. */
    void open() {
        more.setOpened(true);
    }

    private Div marks(Agreement agreement, List<Group> groups) {
        Div marks = new Div(
                new Chip(getTranslation("agreement.kind." + agreement.kind().key()), "good"));
        marks.addClassName("marks");
        if (!agreement.on()) {
            addClassName("is-off");
            marks.add(new Chip(getTranslation("rule.off"), "off"));
        }
        if (!agreement.inPack()) {
            marks.add(new Chip(getTranslation("rule.own.mark"), "changed"));
        } else if (agreement.changed() && agreement.on()) {
            marks.add(new Chip(getTranslation("rule.changed"), "changed"));
        }
        groups.stream()
                .filter(group -> agreement.groups().contains(group.name()))
                .forEach(group -> marks.add(new Chip(Spoken.text(group.title()), "changed")));
        Span owner = new Span(text(agreement, AgreementText.OWNER));
        owner.addClassName("quiet");
        marks.add(owner);
        return marks;
    }

    private static String text(Agreement agreement, AgreementText which) {
        return agreement.text(which).map(Spoken::text).orElse("");
    }
}
