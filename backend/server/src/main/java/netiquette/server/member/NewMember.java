package netiquette.server.member;

import netiquette.server.team.TeamId;

/** An account to be, as typed; checked by {@link Members#add}. */
public record NewMember(String name, String email, Role role, TeamId team) {
    /** The longest name, in UTF-16 units. */
    public static final int NAME = 80;

    /** The longest address, as RFC 5321 has it. */
    public static final int EMAIL = 254;
}
