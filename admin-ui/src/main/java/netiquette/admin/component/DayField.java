package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A day, in the words of the person in front of the screen; weeks begin on Monday. */
public final class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;

    /** A field with its label. */
    public DayField(String label) {
        super(label);
        setI18n(words());
    }

    static DatePickerI18n words() {
        Locale locale = UI.getCurrent().getLocale();
        return new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT, locale))
                .setToday(translate("day.today"))
                .setCancel(translate("day.cancel"));
    }

    /** Vaadin's weeks begin on Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        DayOfWeek[] week = DayOfWeek.values();
        return names(week, day -> day.minus(1).getDisplayName(style, locale));
    }

    private static <T> List<String> names(T[] all, Function<T, String> name) {
        return Arrays.stream(all).map(name).toList();
    }
}
