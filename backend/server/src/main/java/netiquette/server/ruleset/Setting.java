package netiquette.server.ruleset;

/**
 * Something a team may set.
 *
 * @param shipped what the pack says
 * @param chosen what holds here
 */
public record Setting<T>(T shipped, T chosen) {
    /** Whether the team has chosen otherwise than the pack. */
    public boolean isChanged() {
        return !shipped.equals(chosen);
    }
}
