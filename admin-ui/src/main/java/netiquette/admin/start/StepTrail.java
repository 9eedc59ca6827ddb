package netiquette.admin.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Arrays;

/** Where one is among the steps; each can be gone to. */
final class StepTrail extends Nav {
    private static final long serialVersionUID = 1L;

    StepTrail(Step current) {
        addClassName("step-trail");
        getElement().setAttribute("aria-label", getTranslation("start.steps"));
        OrderedList list = new OrderedList();
        Arrays.stream(Step.values()).forEach(step -> {
            Anchor link = new Anchor("start/" + step.key(), getTranslation("start." + step.key()));
            if (step == current) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        });
        add(list);
    }
}
