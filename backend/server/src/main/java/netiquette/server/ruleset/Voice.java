package netiquette.server.ruleset;

/** Whether a rule takes part. */
public enum Voice {
    /** It speaks to members. */
    SPEAKS,
    /** It says nothing on a page and holds nothing; who opens the panel there sees what it would have said. */
    WATCHES,
    /** Members' browsers do not have it. */
    SILENT
}
