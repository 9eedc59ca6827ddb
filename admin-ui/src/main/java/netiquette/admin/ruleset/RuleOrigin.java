package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Spoken;
import netiquette.engine.Source;
import netiquette.server.ruleset.RuleView;

/** Where a rule comes from, and until when that is taken for granted. */
final class RuleOrigin extends Div {
    private static final long serialVersionUID = 1L;

    RuleOrigin(RuleView rule) {
        Source source = rule.source();
        Paragraph text = new Paragraph(Spoken.text(source.text()));
        Paragraph who = new Paragraph(
                source.author().isEmpty()
                        ? source.date()
                        : getTranslation("rule.origin.by", source.author(), source.date()));
        who.addClassName("quiet");
        Paragraph pack = new Paragraph(getTranslation("rule.origin.pack", Spoken.text(rule.packTitle())));
        pack.addClassName("quiet");
        Paragraph review = new Paragraph(getTranslation("rule.origin.review", rule.reviewBy()));
        review.addClassName("quiet");
        add(new Panel(getTranslation("rule.origin"), text, who, pack, review));
    }
}
