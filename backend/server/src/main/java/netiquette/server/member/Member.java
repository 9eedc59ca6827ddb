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
    /** Whether this member may do that in their own team. */
    public boolean may(Permission permission) {
        return may(permission, team);
    }

    /** Whether this member may do that in that team. */
    public boolean may(Permission permission, TeamId there) {
        return role.permissions().contains(permission)
                && (team.equals(there) || role.permissions().contains(Permission.OVERSEE));
    }

    /** Whether this member may make, change and remove accounts of that role in that team. */
    public boolean mayManage(TeamId there, Role role) {
        return may(Permission.KEEP, there) && this.role.covers(role);
    }
}
