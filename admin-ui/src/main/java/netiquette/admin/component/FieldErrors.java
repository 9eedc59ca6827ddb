package netiquette.admin.component;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;

/** Puts what a service refused at the field it is about. */
public final class FieldErrors {
    private final Refusals refusals;
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** For the fields of one form. */
    public FieldErrors(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Tells which field a path of the service means. */
    public FieldErrors at(String path, HasValidationProperties field) {
        fields.put(path, field);
        return this;
    }

    /** Nothing is refused any more. */
    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /**
     * Shows the refusal at its field and moves the focus there.
     *
     * @throws Refusal the same one, if it is about none of the fields
     */
    public void showAndFocus(Refusal refusal) {
        if (show(refusal) instanceof Focusable<?> field) {
            field.focus();
        }
    }

    /**
     * Shows the refusal at its field, which it returns, and those that came with it at theirs.
     *
     * @throws Refusal the same one, if it is about none of the fields
     */
    public HasValidationProperties show(Refusal refusal) {
        clear();
        HasValidationProperties field = refusal.path().map(fields::get).orElseThrow(() -> refusal);
        say(field, refusal);
        for (Throwable other : refusal.getSuppressed()) {
            if (other instanceof Refusal also) {
                also.path().map(fields::get).ifPresent(misfit -> say(misfit, also));
            }
        }
        return field;
    }

    private void say(HasValidationProperties field, Refusal refusal) {
        field.setErrorMessage(refusals.detail(refusal, UI.getCurrent().getLocale()));
        field.setInvalid(true);
    }
}
