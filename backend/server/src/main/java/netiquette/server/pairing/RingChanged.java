package netiquette.server.pairing;

import netiquette.server.ruleset.Ring;
import netiquette.server.team.TeamId;

/**
 * A browser of that team belongs to another ring, told within the transaction that sees to it.
 *
 * @param ring the one it belongs to now
 */
public record RingChanged(TeamId team, Ring ring) {}
