package netiquette.server.pairing;

import java.time.LocalDate;
import java.util.Optional;
import netiquette.server.team.TeamId;

/**
 * A browser that gets a team's policy. Whose it is, is not kept.
 *
 * @param label the first four characters of its pairing code, to tell it from others
 * @param paired the day it was paired, in UTC
 * @param lastSync the last day it asked for the policy, in UTC; no history is kept
 */
public record Device(DeviceId id, String label, TeamId team, LocalDate paired, Optional<LocalDate> lastSync) {}
