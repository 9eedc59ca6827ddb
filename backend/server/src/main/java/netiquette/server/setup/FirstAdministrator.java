package netiquette.server.setup;

/** What the first administrator types. */
public record FirstAdministrator(String code, String name, String email, String password, String teamName) {
    /** Never with the code and the password. */
    @Override
    public String toString() {
        return "FirstAdministrator[" + email + "]";
    }
}
