package netiquette.engine.wire;

/** What was read is not a policy or a situation; says where, and why. */
public final class FormatException extends RuntimeException {
    private final String path;
    private final String reason;

    /**
     * A refusal.
     *
     * @param path the place, such as {@code rules[3].when.any[0]}; empty for the document itself
     * @param reason what is expected there, in English
     */
    public FormatException(String path, String reason) {
        super(path.isEmpty() ? reason : path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** The place in the document. */
    public String path() {
        return path;
    }

    /** What is expected there. */
    public String reason() {
        return reason;
    }
}
