package netiquette.server.member;

/** What a member may do. */
public enum Role {
    /** Everything, for every team. */
    ADMINISTRATOR,
    /** The rules and devices of their own team. */
    LEAD;

    /** Its name in Spring Security. */
    public String authority() {
        return "ROLE_" + name();
    }
}
