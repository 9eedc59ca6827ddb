package netiquette.admin.ruleset;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import netiquette.engine.Surface;

/** Begins a rule of the team's own: first of all, where it is to speak. */
final class NewRule extends Div {
    private static final long serialVersionUID = 1L;

    NewRule(SerializableConsumer<Surface> begun) {
        addClassName("new-rule");
        Select<Surface> place = new Select<>();
        place.setId("new-rule-place");
        place.setLabel(getTranslation("rule.new.place"));
        place.setItems(Arrays.stream(Surface.values())
                .filter(surface -> surface != Surface.POLICY)
                .toList());
        place.setItemLabelGenerator(surface -> getTranslation("surface." + surface.key()));
        place.setValue(Surface.INVITATION_RECEIVED);
        Button begin = new Button(getTranslation("rule.new"), click -> begun.accept(place.getValue()));
        begin.setId("new-rule");
        add(place, begin, new Anchor("exchange", getTranslation("exchange.title")));
    }
}
