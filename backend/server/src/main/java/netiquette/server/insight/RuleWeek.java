package netiquette.server.insight;

import java.time.LocalDate;

/**
 * What a rule did in one week, over all browsers of a team that reported it.
 *
 * @param monday the first day of the week, in UTC
 * @param browsers how many browsers the figures come from, {@link Counts#FEWEST} at least
 * @param sum what they counted, {@link Tally#MOST} of each at most
 */
public record RuleWeek(LocalDate monday, int browsers, Tally sum) {
    /** How often somebody went against it or said that it did not fit. */
    public int objections() {
        return sum.overridden() + sum.unfit();
    }
}
