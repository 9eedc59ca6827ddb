package netiquette.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A few small buttons in a row, of which one is pressed.
 *
 * @param <T> what is chosen
 */
public final class ChoiceBar<T> extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final SerializableConsumer<T> chosen;

    /**
     * An empty row.
     *
     * @param name what the choice is about, for screen readers
     * @param chosen is told about each choice
     */
    public ChoiceBar(String name, SerializableConsumer<T> chosen) {
        this.chosen = chosen;
        addClassName("choice-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
    }

    /** Adds a button with a full name for screen readers and as a tooltip. */
    public void addChoice(T value, Component shown, String name) {
        NativeButton button = new NativeButton();
        button.add(shown);
        button.setTitle(name);
        button.setAriaLabel(name);
        button.addClickListener(click -> {
            mark(value);
            chosen.accept(value);
        });
        buttons.put(value, button);
        add(button);
    }

    /** Shows which one holds. */
    public void mark(T value) {
        buttons.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(value))));
    }
}
