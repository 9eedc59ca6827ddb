package netiquette.admin.condition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A condition as a sentence, until somebody wants to change it. */
final class ConditionLine extends Div {
    private static final long serialVersionUID = 1L;

    ConditionLine(List<Integer> path, String says, ConditionEditor.Actions actions) {
        String id = ConditionBlock.id(path);
        setId(id);
        addClassNames("condition", "is-closed");
        Div line = new Div();
        line.addClassName("condition-line");
        if (actions.canDrag()) {
            line.add(new DragHandle(path, this));
        }
        Button open = new Button(getTranslation("condition.open"), click -> actions.open());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setId(id + "-open");
        open.setAriaLabel(getTranslation("condition.open.aria", says));
        line.add(new Span(says), actions.focusable(open));
        add(line);
    }
}
