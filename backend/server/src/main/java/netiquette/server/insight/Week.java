package netiquette.server.insight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday, in UTC. It can be reported on the first days of the next; then its figures stand. */
record Week(LocalDate monday) {
    /** How many days of the next week there are to report in. */
    private static final int REPORTING = 3;

    /** The week that can be reported now, or could be until some days ago. */
    static Week last(Clock clock) {
        return new Week(today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).before(1);
    }

    Week before(int weeks) {
        return new Week(monday.minusWeeks(weeks));
    }

    /** Whether browsers may still report it; while they do, nobody sees a figure, lest it tell what the last one added. */
    boolean isOpen(Clock clock) {
        return today(clock).isBefore(monday.plusWeeks(1).plusDays(REPORTING));
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
