package netiquette.server.network;

/**
 * Something in a team's changes that no browser would take.
 *
 * @param path such as {@code received.card}
 * @param what the name or the text that does not fit, or one of {@link Expected}
 */
public record NetworkProblem(Reason reason, String path, String what) {
    /** What is the matter. */
    public enum Reason {
        /** There is no such name there. */
        NAME,
        /** Something of another kind is expected. */
        KIND,
        /** One of a few texts is expected. */
        CHOICE,
        /** No browser understands it as a selector. */
        SELECTOR,
        /** A day is expected. */
        DAY,
        /** It cannot go, or is not there yet. */
        NEEDED,
        /** It is settled when the extension is installed. */
        SETTLED,
        /** The changes are longer than browsers take. */
        LONG
    }

    /** A kind of value, as JSON has them. */
    public enum Expected {
        TEXT,
        NUMBER,
        LIST,
        TREE,
        TRUE
    }
}
