package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.RuleView;

/** When a rule speaks, as a sentence. */
final class RuleCondition extends Div {
    private static final long serialVersionUID = 1L;

    RuleCondition(RuleView rule) {
        Paragraph place =
                new Paragraph(getTranslation("surface." + rule.surface().key()));
        place.addClassName("quiet");
        Paragraph sentence = new Paragraph(getTranslation("rule.condition.sentence", Spoken.text(rule.condition())));
        add(new Panel(getTranslation("rule.condition"), place, sentence));
    }
}
