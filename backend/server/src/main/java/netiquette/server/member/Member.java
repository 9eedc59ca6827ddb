package netiquette.server.member;

import java.io.Serializable;
import netiquette.server.team.TeamId;

/**
 * Somebody with an account.
 *
 * @param name as colleagues know them
 * @param email what they sign in with, in lower case
 * @param team the team they belong to
 */
public record Member(MemberId id, String name, String email, Role role, TeamId team) implements Serializable {
    /** Whether this member may change the rules and devices of that team. */
    public boolean mayEdit(TeamId other) {
        return role == Role.ADMINISTRATOR || (role == Role.LEAD && team.equals(other));
    }

    /** Whether this member may make, change and remove accounts of that role in that team. */
    public boolean mayManage(TeamId other, Role role) {
        return this.role == Role.ADMINISTRATOR || (mayEdit(other) && role != Role.ADMINISTRATOR);
    }
}
