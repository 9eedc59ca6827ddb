package netiquette.engine;

/** The one recommendation for a received invitation. */
public enum Verdict {
    REPORT("report"),
    DECLINE("decline"),
    ARCHIVE("archive"),
    ASK("ask"),
    LOOK_FIRST("look-first"),
    ACCEPT_AND_ASK_WHY("accept-and-ask-why"),
    ACCEPT("accept"),
    /** Nothing to recommend: the surface knows no verdict, or no rule carries one. */
    NONE("none");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /** The word in JSON. */
    public String key() {
        return key;
    }
}
