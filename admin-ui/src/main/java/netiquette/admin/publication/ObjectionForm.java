package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.server.ruleset.Objection;

/** Takes the reason of whoever does not approve. */
final class ObjectionForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();

    /**
     * A field and what sends it off.
     *
     * @param withhold takes the reason, which may be empty
     */
    ObjectionForm(SerializableConsumer<String> withhold) {
        addClassName("objection-form");
        reason.setId("reason");
        reason.setLabel(getTranslation("review.reason"));
        reason.setHelperText(getTranslation("review.reason.help"));
        reason.setMaxLength(Objection.REASON);
        reason.setWidthFull();
        Button confirm =
                new Button(getTranslation("review.reason.confirm"), click -> withhold.accept(reason.getValue()));
        confirm.setId("withhold-confirm");
        add(reason, confirm);
    }

    void focus() {
        reason.focus();
    }
}
