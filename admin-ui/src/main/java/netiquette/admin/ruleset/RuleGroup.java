package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LongList;
import netiquette.engine.Surface;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;

/** The rules that speak at one place, what that place is, and how many they are; the rules themselves once it is opened. It keeps none. */
final class RuleGroup extends Section {
    private static final long serialVersionUID = 1L;

    private final Surface surface;
    private final SerializableBiFunction<Integer, Integer, List<RuleView>> load;
    private final int count;
    private final NativeButton toggle;
    private final Div list = new Div();
    private boolean isOpen;

    RuleGroup(
            Surface surface,
            boolean isOpen,
            List<RuleView> rules,
            SerializableBiFunction<Integer, Integer, List<RuleView>> load) {
        this.surface = surface;
        this.load = load;
        this.count = rules.size();
        addClassName("rule-group");
        toggle = new NativeButton(getTranslation("surface." + surface.key()), click -> turn());
        H2 heading = new H2(toggle);
        Span many = new Span(getTranslation("rules.group", count));
        many.addClassName("quiet");
        Div marks = new Div(heading, many);
        marks.addClassName("rule-group-heading");
        long changed = rules.stream().filter(RuleGroup::isOtherwise).count();
        if (changed > 0) {
            marks.add(new Chip(getTranslation("rules.group.changed", changed), "changed"));
        }
        add(marks, list);
        show(isOpen, rules);
    }

    private void turn() {
        OpenPlaces.here().set(surface, !isOpen);
        show(!isOpen, isOpen ? List.of() : load.apply(0, LongList.AT_ONCE));
    }

    private void show(boolean wanted, List<RuleView> first) {
        isOpen = wanted;
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
        list.removeAll();
        if (wanted) {
            Paragraph about = new Paragraph(getTranslation("surface." + surface.key() + ".about"));
            about.addClassName("quiet");
            LongList<RuleView> lines = new LongList<>("rule-list", load, RuleLine::new);
            lines.show(count, first);
            list.add(about, lines);
        }
    }

    private static boolean isOtherwise(RuleView rule) {
        return rule.own() || rule.isChanged() || rule.voice() != Voice.SPEAKS;
    }
}
