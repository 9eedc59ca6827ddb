package netiquette.server.member;

/** What a member may do. */
public enum Role {
    /** Everything, for every team. */
    ADMINISTRATOR,
    /** The rules and devices of their own team. */
    LEAD,
    /** To see what their team agreed, and to pair a browser of their own. */
    MEMBER;

    /** Its name in Spring Security. */
    public String authority() {
        return "ROLE_" + name();
    }
}
