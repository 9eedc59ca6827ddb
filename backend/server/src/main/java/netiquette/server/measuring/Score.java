package netiquette.server.measuring;

/**
 * How well one label was found.
 *
 * @param found texts that have it, and were said to
 * @param missed texts that have it, and were not said to
 * @param mistaken texts that do not have it, and were said to
 */
public record Score(int found, int missed, int mistaken) {
    static final Score NONE = new Score(0, 0, 0);

    Score with(boolean has, boolean said) {
        return new Score(
                found + (has && said ? 1 : 0), missed + (has && !said ? 1 : 0), mistaken + (!has && said ? 1 : 0));
    }

    /** The share of those said to have it that do, from 0 to 1; 1 if nothing was said to. */
    public double precision() {
        return share(found, mistaken);
    }

    /** The share of those that have it that were found, from 0 to 1; 1 if nothing has it. */
    public double recall() {
        return share(found, missed);
    }

    private static double share(int some, int others) {
        return some + others == 0 ? 1 : (double) some / (some + others);
    }
}
