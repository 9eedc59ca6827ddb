package netiquette.admin.situation;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** One fact as a field. */
interface FactField {
    /** What it is about. */
    Fact fact();

    /** What stands on the screen. */
    Component component();

    /** Shows a value as it stands in JSON, or that it is not known. */
    void show(@Nullable Object value);

    /** The value as it stands in JSON; empty if it is not known. */
    Optional<Object> value();
}
