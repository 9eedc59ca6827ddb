package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.engine.Surface;
import netiquette.server.ruleset.RuleView;

/** The rules that speak at one place, and what that place is. */
final class RuleGroup extends Section {
    private static final long serialVersionUID = 1L;

    RuleGroup(Surface surface, List<RuleView> rules) {
        addClassName("rule-group");
        Paragraph about = new Paragraph(getTranslation("surface." + surface.key() + ".about"));
        about.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("rule-list");
        rules.forEach(rule -> list.add(new RuleLine(rule)));
        add(new H2(getTranslation("surface." + surface.key())), about, list);
    }
}
