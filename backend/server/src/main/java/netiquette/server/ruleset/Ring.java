package netiquette.server.ruleset;

/** Which of a team's browsers get a revision. */
public enum Ring {
    /** Those that try new rules out before everybody does. */
    FIRST,
    /** All of them. */
    ALL
}
