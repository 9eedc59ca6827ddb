package netiquette.admin.ruleset;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Question;

/** A rule that is all the team's own can be taken away. */
final class OwnRulePanel extends Div {
    private static final long serialVersionUID = 1L;

    OwnRulePanel(Command removed) {
        Paragraph about = new Paragraph(getTranslation("rule.own.about"));
        about.addClassName("quiet");
        Button remove = new Button(
                getTranslation("rule.own.remove"),
                click -> new Question(getTranslation("rule.own.remove"), getTranslation("rule.own.remove.about"))
                        .no(getTranslation("rule.own.keep"), () -> {})
                        .yes(getTranslation("rule.own.remove"), removed)
                        .open());
        remove.setId("remove-rule");
        add(new Panel(getTranslation("rule.own"), about, remove));
    }
}
