package netiquette.server.insight;

import java.util.stream.IntStream;

/**
 * What one rule did in one week: as one browser counted it, or added up over several.
 *
 * @param rule the id of the rule, as in the policy
 * @param shown how often it was said
 * @param heeded how often somebody left it at that, after a press was held
 * @param overridden how often somebody went on all the same
 * @param unfit how often somebody said that it did not fit
 * @param watched how often it would have been said, had it not only watched
 */
public record Tally(String rule, int shown, int heeded, int overridden, int unfit, int watched) {
    /** The most that counts of any of them from one browser in one week, so that nobody tips a team's figure alone. */
    public static final int MOST = 100;

    /** The longest id of a rule, in characters. */
    static final int LONGEST = 200;

    /** The same, with nothing above {@link #MOST}. */
    Tally capped() {
        return new Tally(rule, cap(shown), cap(heeded), cap(overridden), cap(unfit), cap(watched));
    }

    boolean isEmpty() {
        return IntStream.of(shown, heeded, overridden, unfit, watched).allMatch(count -> count == 0);
    }

    private static int cap(int count) {
        return Math.min(count, MOST);
    }
}
