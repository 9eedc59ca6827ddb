package netiquette.server.ruleset;

import java.util.Optional;

/**
 * Whether somebody else has seen a draft.
 *
 * @param wanted whether the team publishes only then
 * @param approved whether somebody has seen it as it stands now
 * @param wrote whether the one who asks wrote in it, and so cannot be the second person
 * @param objection who does not approve it as it stands now, if the team asks
 */
public record Review(boolean wanted, boolean approved, boolean wrote, Optional<Objection> objection) {
    /** Whether it may be published. */
    public boolean isEnough() {
        return !wanted || approved;
    }

    /** Whether it waits for somebody such as the one who asks. */
    public boolean isOpen() {
        return wanted && !approved && !wrote;
    }
}
