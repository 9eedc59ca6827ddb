package netiquette.server.ruleset;

import java.time.Instant;
import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;

/**
 * A draft that is to be published later.
 *
 * @param by who planned it
 * @param wanted the draft as they saw it, why, and whether they mean what is lost
 * @param state what becomes of it
 */
public record PlannedPublication(TeamId team, MemberId by, Publication wanted, Instant due, State state) {
    /** What becomes of it. */
    public enum State {
        /** It waits for its moment. */
        WAITING,
        /** Somebody saved in the draft since; it will not be published. */
        LAPSED,
        /** Its moment came, and publishing was refused. */
        FAILED
    }
}
