package netiquette.admin.component;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A day and a time in the time zone of the browser; empty if none is chosen. */
public final class MomentField extends DateTimePicker {
    private static final long serialVersionUID = 1L;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** A field with its label. */
    public MomentField(String label) {
        super(label);
        setStep(QUARTER);
        setDatePickerI18n(DayField.words());
        setDateAriaLabel(getTranslation("moment.day"));
        setTimeAriaLabel(getTranslation("moment.time"));
        setManualValidation(true);
    }

    /** Whether there is a day without a time, or a time without a day. */
    public boolean isHalf() {
        return getDefaultValidator().apply(getValue(), new ValueContext()).isError();
    }

    /** What is chosen. */
    public Optional<Instant> chosen() {
        return Optional.ofNullable(getValue()).map(Moments::instant);
    }
}
