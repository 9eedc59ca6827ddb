package netiquette.server.ruleset;

/**
 * What somebody publishes.
 *
 * @param version the version of the draft that they saw
 * @param note why, at most {@value Revision#NOTE} characters; may be empty
 * @param lossesMeant whether they say that it is meant so where less of a network's pages is found than before
 */
public record Publication(long version, String note, boolean lossesMeant) {
    /** One in which nothing is lost. */
    public static Publication of(long version, String note) {
        return new Publication(version, note, false);
    }
}
