package netiquette.admin.condition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a signal is called in the list that is ticked off while a member writes a note: in both languages, or not at all, and then the
 * list does not have it.
 */
final class Ticked extends Div {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "called";
    /** The engine takes no longer one. */
    private static final int LONGEST = 40;

    private final transient ObjectNode signal;
    private final transient Command changed;
    private final TextField dutch;
    private final TextField english;

    Ticked(ObjectNode signal, String id, Command changed) {
        this.signal = signal;
        this.changed = changed;
        dutch = field(getTranslation("condition.called.nl"), "nl", id);
        english = field(getTranslation("condition.called.en"), "en", id);
        english.setHelperText(getTranslation("condition.called.help"));
        addClassName("condition-fields");
        add(dutch, english);
    }

    private TextField field(String label, String language, String id) {
        TextField field = new TextField(label);
        field.setId(id + "-called-" + language);
        field.setMaxLength(LONGEST);
        field.setValue(signal.path(NAME).path(language).asString(""));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take();
            }
        });
        return field;
    }

    private void take() {
        String nl = dutch.getValue().strip();
        String en = english.getValue().strip();
        boolean isHalf = nl.isEmpty() != en.isEmpty();
        lacks(dutch, isHalf && nl.isEmpty());
        lacks(english, isHalf && en.isEmpty());
        if (isHalf) {
            return;
        }
        signal.remove(NAME);
        if (!nl.isEmpty()) {
            signal.putObject(NAME).put("nl", nl).put("en", en);
        }
        changed.execute();
    }

    private void lacks(TextField field, boolean lacks) {
        field.setErrorMessage(getTranslation("condition.called.both"));
        field.setInvalid(lacks);
    }
}
