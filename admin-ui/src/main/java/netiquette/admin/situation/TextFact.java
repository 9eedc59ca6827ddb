package netiquette.admin.situation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A text. No text at all may mean two things: that nobody looked, or that there was none to be seen. */
final class TextFact extends Div implements FactField {
    private static final long serialVersionUID = 1L;

    /** Longer than any text a network takes; the engine cuts longer ones. */
    private static final int LONGEST = 5_000;

    private final transient Fact fact;
    private final TextArea text = new TextArea();
    private final Checkbox none = new Checkbox(getTranslation("try.none"));

    TextFact(Fact fact, Command changed) {
        this.fact = fact;
        text.setId("fact-" + fact.key());
        text.setLabel(Words.capital(Spoken.text(fact.name())));
        text.setMaxLength(LONGEST);
        text.setMaxRows(8);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        none.setId("none-" + fact.key());
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                settle();
                changed.execute();
            }
        });
        none.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.execute();
            }
        });
        add(text, none);
    }

    @Override
    public Fact fact() {
        return fact;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(@Nullable Object value) {
        text.setValue(value instanceof String shown ? shown : "");
        none.setValue(value instanceof String shown && shown.isEmpty());
        settle();
    }

    @Override
    public Optional<Object> value() {
        return text.getValue().isEmpty() && !none.getValue() ? Optional.empty() : Optional.of(text.getValue());
    }

    private void settle() {
        boolean empty = text.getValue().isEmpty();
        none.setVisible(empty);
        if (!empty) {
            none.setValue(false);
        }
    }
}
