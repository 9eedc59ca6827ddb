package netiquette.server.ruleset;

/**
 * Somebody does not approve a draft as it stands.
 *
 * @param by the member's name
 * @param reason why, as told by the member; may be empty
 */
public record Objection(String by, String reason) {
    /** The longest reason, in UTF-16 units. */
    public static final int REASON = 280;
}
