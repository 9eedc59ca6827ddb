package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LevelBadge;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;

/** One rule in the list; all of it leads to its editor. */
final class RuleLine extends ListItem {
    private static final long serialVersionUID = 1L;

    RuleLine(RuleView rule) {
        addClassName("rule-line");
        RouterLink link = new RouterLink(RuleEditorView.class, rule.id());
        Span sentence = new Span(Spoken.text(rule.says().chosen()));
        sentence.addClassName("rule-sentence");
        Div marks = new Div(new LevelBadge(rule.level().chosen()));
        marks.addClassName("marks");
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
        Span pack = new Span(Spoken.text(rule.packTitle()));
        pack.addClassName("quiet");
        marks.add(pack);
        link.add(sentence, marks);
        add(link);
    }
}
