package netiquette.bench;

/**
 * What was measured for one peer and one number of rules.
 *
 * @param platform the JVM or Node
 * @param peer its name
 * @param rules how many rules
 * @param nanoseconds of one judgement
 * @param bytes of garbage of one judgement; negative if it could not be measured
 */
public record Figure(Platform platform, String peer, int rules, double nanoseconds, double bytes) {
    /** Where judging happens. */
    public enum Platform {
        /** Java. */
        JVM,
        /** JavaScript. */
        NODE
    }
}
