package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import netiquette.admin.component.LevelBadge;
import netiquette.engine.Level;

/** How firmly a rule speaks, each level with what it means for the member. */
final class LevelChoice extends RadioButtonGroup<Level> {
    private static final long serialVersionUID = 1L;

    LevelChoice(List<Level> levels) {
        setId("level");
        setLabel(getTranslation("rule.level"));
        addClassName("level-choice");
        setItems(levels);
        setRenderer(new ComponentRenderer<>(this::explained));
    }

    private Div explained(Level level) {
        Span meaning = new Span(getTranslation("level." + level.key() + ".means"));
        meaning.addClassName("quiet");
        return new Div(new LevelBadge(level), meaning);
    }
}
