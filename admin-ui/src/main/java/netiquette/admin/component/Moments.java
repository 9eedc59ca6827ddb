package netiquette.admin.component;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times as the person in front of the screen writes them. */
public final class Moments {
    private Moments() {}

    /** A day, such as 21 November 2026. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** A day and a time in the time zone of the browser. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(zone())
                .format(instant);
    }

    /** A day and a time in the time zone of the browser, as everybody has it. */
    static Instant instant(LocalDateTime local) {
        return local.atZone(zone()).toInstant();
    }

    private static ZoneId zone() {
        String id = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        return id == null || id.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(id);
    }

    /** Plain English would put the month first; people in Europe read the day first. */
    private static Locale locale() {
        Locale locale = UI.getCurrent().getLocale();
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
