package netiquette.server.ruleset;

import netiquette.server.team.TeamId;

/**
 * A revision comes into force, told within the transaction that sees to it.
 *
 * @param ring for whom; what is for all ends a trial
 */
public record Published(TeamId team, int revision, Ring ring) {}
