package netiquette.admin.setup;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import netiquette.admin.component.PasswordReveal;

/** A new password: pasting is fine, and the line below it says how strong it looks. */
public final class NewPasswordField extends PasswordField {
    private static final long serialVersionUID = 1L;

    /** An empty one. */
    public NewPasswordField() {
        setLabel(getTranslation("setup.password"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setValueChangeMode(ValueChangeMode.LAZY);
        PasswordReveal.name(this);
        setHelperText(getTranslation(PasswordQuality.of("").key()));
        addValueChangeListener(change -> setHelperText(
                getTranslation(PasswordQuality.of(change.getValue()).key())));
    }
}
