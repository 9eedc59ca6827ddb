package netiquette.server.ruleset;

import netiquette.server.team.TeamId;

/** A revision comes into force, told within the transaction that stores it. */
public record Published(TeamId team, int revision) {}
