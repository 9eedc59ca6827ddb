package netiquette.admin.ruleset;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import netiquette.admin.component.Chip;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;

/** One rule in the list; all of it leads to its editor. As there may be many on a screen, it is made of as few parts as will do. */
final class RuleLine extends ListItem {
    private static final long serialVersionUID = 1L;

    RuleLine(RuleView rule) {
        addClassName("rule-line");
        String level = rule.level().chosen().key();
        Div marks =
                new Div(getTranslation("rule.line", getTranslation("level." + level), Spoken.text(rule.packTitle())));
        marks.addClassNames("marks", "level-marks", "level-" + level);
        if (rule.voice() == Voice.SILENT) {
            addClassName("is-off");
            marks.add(new Chip(getTranslation("rule.off"), "off"));
        } else if (rule.voice() == Voice.WATCHES) {
            marks.add(new Chip(getTranslation("rule.watches"), "changed"));
        } else if (rule.isChanged() && !rule.own()) {
            marks.add(new Chip(getTranslation("rule.changed"), "changed"));
        }
        if (rule.own()) {
            marks.add(new Chip(getTranslation("rule.own.mark"), "changed"));
        }
        RouterLink link = new RouterLink(RuleEditorView.class, rule.id());
        link.add(new Text(Spoken.text(rule.says().chosen())), marks);
        add(link);
    }
}
