package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import netiquette.admin.component.LongList;
import netiquette.engine.Surface;
import netiquette.server.ruleset.RuleView;

/** The rules that speak at one place, and what that place is. It keeps none of them. */
final class RuleGroup extends Section {
    private static final long serialVersionUID = 1L;

    RuleGroup(Surface surface, List<RuleView> rules, SerializableBiFunction<Integer, Integer, List<RuleView>> load) {
        addClassName("rule-group");
        Paragraph about = new Paragraph(getTranslation("surface." + surface.key() + ".about"));
        about.addClassName("quiet");
        LongList<RuleView> list = new LongList<>("rule-list", load, RuleLine::new);
        list.show(rules.size(), rules);
        add(new H2(getTranslation("surface." + surface.key())), about, list);
    }
}
