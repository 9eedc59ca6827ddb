package netiquette.server.team;

/**
 * A group of people that shares a rule set.
 *
 * @param name as people know it, at most {@value #NAME} characters
 */
public record Team(TeamId id, String name) {
    /** The longest name, in UTF-16 units. */
    public static final int NAME = 80;

    /** @throws IllegalArgumentException if the name is blank or too long */
    public Team {
        if (name.isBlank() || name.length() > NAME) {
            throw new IllegalArgumentException("a team needs a name of at most " + NAME + " characters");
        }
    }
}
