package netiquette.engine.wire;

/** What a document may hold at most; more is refused with its place. */
final class Limits {
    /** Conditions within conditions. */
    static final int DEPTH = 32;

    static final int RULES = 10_000;

    /** Entries of one list. */
    static final int ENTRIES = 100_000;

    /** Parts of one condition. */
    static final int PARTS = 500;

    /** UTF-16 units of one text in a policy. */
    static final int TEXT = 4_000;

    /** UTF-16 units of a rule's first line, of its reason and of the other side. */
    static final int SAYS = 140;

    static final int BECAUSE = 280;

    /** UTF-16 units of the member's word for a signal. */
    static final int CALLED = 40;

    /** UTF-16 units of a web address. */
    static final int ADDRESS = 500;

    /** UTF-16 units of a text read from a page; the rest is cut off. */
    static final int SEEN_TEXT = 20_000;

    /** Groups a member may belong to. */
    static final int GROUPS = 100;

    private Limits() {}
}
