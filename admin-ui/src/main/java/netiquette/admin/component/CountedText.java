package netiquette.admin.component;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import netiquette.engine.Language;

/** A text in one language that counts its characters. More than fits can be typed, so that pasting loses nothing. */
final class CountedText extends TextArea {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 400;

    private final int limit;

    CountedText(String path, Language language, int limit, Command changed) {
        this.limit = limit;
        setId(path + "-" + language.key());
        setLabel(getTranslation("language." + language.key()));
        getElement().setAttribute("lang", language.key());
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_IN_TYPING);
        addValueChangeListener(event -> {
            count(event.getValue().length());
            if (event.isFromClient()) {
                changed.execute();
            }
        });
    }

    private void count(int length) {
        setHelperText(
                length > limit
                        ? getTranslation("rule.too-many", length - limit)
                        : getTranslation("rule.count", length, limit));
    }
}
