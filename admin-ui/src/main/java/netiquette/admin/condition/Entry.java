package netiquette.admin.condition;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing of a condition as a field. What is typed goes into the condition when the field is left, so that nothing is on its way
 * while another change builds the form anew; what has to be there and is taken away,
 * stays there until something else is chosen, and the field says so.
 */
final class Entry {
    private final ObjectNode condition;
    private final String name;
    private final boolean optional;
    private final Command changed;

    /**
     * An entry.
     *
     * @param name what it is called in the condition
     * @param optional whether it may be left out
     * @param changed called after each change
     */
    Entry(ObjectNode condition, String name, boolean optional, Command changed) {
        this.condition = condition;
        this.name = name;
        this.optional = optional;
        this.changed = changed;
    }

    /** What stands there now. */
    Optional<JsonNode> now() {
        return Optional.ofNullable(condition.get(name));
    }

    /**
     * Lets a field show it and change it.
     *
     * @param shown from the condition to the field; empty if the field cannot show it
     * @param taken from the field to the condition; empty if that is nothing
     */
    <V, F extends AbstractField<?, V> & HasValidationProperties> F bind(
            F field,
            SerializableFunction<JsonNode, @Nullable V> shown,
            SerializableFunction<V, Optional<? extends JsonNode>> taken) {
        now().map(shown).ifPresent(field::setValue);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take(field, field.isEmpty() ? Optional.empty() : taken.apply(event.getValue()));
            }
        });
        return field;
    }

    /** Changes it from a field of more than one part. */
    <F extends Component & HasValidationProperties> void take(F field, Optional<? extends JsonNode> value) {
        boolean missing = value.isEmpty() && !optional;
        field.setInvalid(missing);
        if (missing) {
            field.setErrorMessage(field.getTranslation("condition.missing"));
            return;
        }
        value.ifPresentOrElse(given -> condition.set(name, given), () -> condition.remove(name));
        changed.execute();
    }
}
