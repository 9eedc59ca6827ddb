package netiquette.server.ruleset;

import java.time.Instant;
import netiquette.server.team.TeamId;

/**
 * A published rule set; it never changes.
 *
 * @param number counts from 1 in each team
 * @param sha256 hash of the document's bytes, in hexadecimal digits
 * @param publishedBy the member's name
 * @param note why, as told by the member; may be empty
 */
public record Revision(TeamId team, int number, String sha256, Instant published, String publishedBy, String note) {
    /** The longest note, in UTF-16 units. */
    public static final int NOTE = 280;
}
