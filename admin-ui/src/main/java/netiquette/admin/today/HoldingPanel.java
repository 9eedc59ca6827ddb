package netiquette.admin.today;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import netiquette.admin.component.LevelBadge;
import netiquette.server.ruleset.RuleView;

/** Which rules stand between a person and a button: the first place to look when a policy annoys. */
final class HoldingPanel extends Section {
    private static final long serialVersionUID = 1L;

    HoldingPanel(List<RuleView> rules) {
        addClassName("panel");
        Paragraph about = new Paragraph(getTranslation("today.holding.about", rules.size()));
        about.addClassName("quiet");
        Links links = new Links();
        rules.forEach(rule -> links.add(rule, new LevelBadge(rule.level().chosen())));
        add(new H2(getTranslation("today.holding")), about, links);
    }
}
