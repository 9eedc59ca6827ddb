package netiquette.admin.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import netiquette.admin.component.Moments;
import netiquette.admin.component.Spoken;
import netiquette.engine.Source;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.LegalCard;

/** All that is behind an agreement: both sides, what it means for whom and when, what the law once said, where to read on. */
final class AgreementDetails extends Div {
    private static final long serialVersionUID = 1L;

    AgreementDetails(Agreement agreement) {
        addClassName("agreement-details");
        add(columns(agreement, AgreementText.BECAUSE, AgreementText.BUT));
        add(columns(agreement, AgreementText.EMPLOYER, AgreementText.EMPLOYEE));
        add(columns(agreement, AgreementText.SHORT_TERM, AgreementText.LONG_TERM));
        agreement.enforcedBy().ifPresent(how -> add(block("agreement.enforced", Spoken.text(how))));
        addDuties(agreement.duties());
        agreement.legal().ifPresent(this::addLegal);
        agreement.remarks().forEach(remark -> add(new Paragraph(Spoken.text(remark))));
        addLink(agreement.document(), "agreement.document.open");
        addLink(agreement.learnMore(), "agreement.learn-more.open");
        add(quiet(origin(agreement.source())));
        if (!agreement.reviewBy().isEmpty()) {
            add(quiet(getTranslation("rule.origin.review", Moments.day(LocalDate.parse(agreement.reviewBy())))));
        }
    }

    private Div columns(Agreement agreement, AgreementText... sides) {
        Div columns = new Div();
        columns.addClassName("sides");
        for (AgreementText side : sides) {
            agreement.text(side).ifPresent(text -> columns.add(block("agreement." + side.key(), Spoken.text(text))));
        }
        return columns;
    }

    private void addDuties(List<Agreement.Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        Div columns = new Div(
                duties("agreement.duties.employer", duties, true), duties("agreement.duties.employee", duties, false));
        columns.addClassName("sides");
        add(columns);
    }

    private Div duties(String heading, List<Agreement.Duty> duties, boolean byEmployer) {
        UnorderedList list = new UnorderedList();
        duties.stream()
                .filter(duty -> duty.byEmployer() == byEmployer)
                .forEach(duty -> list.add(new ListItem(Spoken.text(duty.text()))));
        return new Div(new H3(getTranslation(heading)), list);
    }

    private void addLegal(LegalCard card) {
        Div legal = new Div(
                new H3(getTranslation("agreement.legal")),
                new Paragraph(Spoken.text(card.says())),
                quiet(String.join(
                        " · ",
                        List.of(Spoken.text(card.jurisdiction()), card.date(), card.reference()).stream()
                                .filter(part -> !part.isEmpty())
                                .toList())));
        card.cautions().forEach(caution -> legal.add(quiet(Spoken.text(caution))));
        legal.addClassName("legal");
        add(legal);
    }

    private void addLink(String address, String key) {
        if (!address.isEmpty()) {
            Anchor link = new Anchor(address, getTranslation(key));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noreferrer");
            add(link);
        }
    }

    private Div block(String heading, String text) {
        return new Div(new H3(getTranslation(heading)), new Paragraph(text));
    }

    private String origin(Source source) {
        String from = Spoken.text(source.text());
        return source.author().isEmpty()
                ? getTranslation("agreement.origin", from, source.date())
                : getTranslation("agreement.origin", from, source.author() + ", " + source.date());
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
