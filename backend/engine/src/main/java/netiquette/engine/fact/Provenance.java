package netiquette.engine.fact;

/** Where a fact's value comes from. */
public enum Provenance {
    /** Read from the page. */
    SEEN,
    /** Answered by the member; the answer stays on the device. */
    ASKED,
    /** Kept on this device. */
    REMEMBERED,
    /** Given by the environment: the date, the member's groups, the rules that fired. */
    GIVEN
}
