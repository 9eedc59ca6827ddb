package netiquette.admin.condition;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** A place before, between or behind the parts of a group, where another condition can be dropped. */
final class DropPlace extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * A place that is seen only while something is dragged.
     *
     * @param dropped gets where the dropped condition stands
     */
    DropPlace(List<Integer> group, int place, SerializableConsumer<List<Integer>> dropped) {
        setId(ConditionBlock.id(group) + "-drop-" + place);
        addClassName("drop-place");
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(DragHandle.class::isInstance)
                        .map(DragHandle.class::cast)
                        .map(DragHandle::path)
                        .ifPresent(dropped));
    }
}
