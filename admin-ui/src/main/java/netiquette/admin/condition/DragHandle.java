package netiquette.admin.condition;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a condition is dragged by. It says nothing: whoever has no mouse has the buttons beside it. */
final class DragHandle extends Span {
    private static final long serialVersionUID = 1L;
    private static final int BESIDE_THE_POINTER = 16;

    private final transient List<Integer> path;
    private final Component whole;

    DragHandle(List<Integer> path, Component whole) {
        this.path = path;
        this.whole = whole;
        setId(ConditionBlock.id(path) + "-drag");
        addClassName("drag-handle");
        setTitle(getTranslation("condition.drag"));
        getElement().setAttribute("aria-hidden", "true");
        DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
    }

    /** Where the condition stands. */
    List<Integer> path() {
        return path;
    }

    /** What is not on the screen yet would make no picture. */
    @Override
    protected void onAttach(AttachEvent event) {
        DragSource.configure(this).setDragImage(whole, BESIDE_THE_POINTER, BESIDE_THE_POINTER);
    }
}
