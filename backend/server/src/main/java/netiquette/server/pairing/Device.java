package netiquette.server.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import netiquette.server.ruleset.Ring;
import netiquette.server.team.TeamId;

/**
 * A browser that gets a team's policy. Whose it is, is not kept.
 *
 * @param label the first four characters of its pairing code, to tell it from others
 * @param groups which groups whoever uses it belongs to
 * @param paired the day it was paired, in UTC
 * @param lastSync the last day it asked for the policy, in UTC; no history is kept
 * @param ring whether it gets new rules before everybody does
 * @param revision the revision it was given last, 0 for none; no history is kept
 * @param farewell if it was let go and may still have to hear so
 */
public record Device(
        DeviceId id,
        String label,
        TeamId team,
        List<String> groups,
        LocalDate paired,
        Optional<LocalDate> lastSync,
        Ring ring,
        int revision,
        Optional<Farewell> farewell) {
    /** Copies the groups. */
    public Device {
        groups = List.copyOf(groups);
    }
}
