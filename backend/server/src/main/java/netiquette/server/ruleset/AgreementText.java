package netiquette.server.ruleset;

/** One of the texts of an agreement. */
public enum AgreementText {
    /** What it is about. */
    TITLE("title", 80, true),
    /** What is agreed. */
    TEXT("text", 280, true),
    /** Why. */
    BECAUSE("because", 280, true),
    /** What speaks against it; nothing contested is agreed without it. */
    BUT("but", 280, true),
    /** What it means for the employer. */
    EMPLOYER("employer", 280, false),
    /** What it means for whoever works there. */
    EMPLOYEE("employee", 280, false),
    /** What one hopes for soon. */
    SHORT_TERM("shortTerm", 280, false),
    /** What it does in the long run. */
    LONG_TERM("longTerm", 280, false),
    /** Whose it is, as a role. */
    OWNER("owner", 60, true);

    private final String key;
    private final int longest;
    private final boolean needed;

    AgreementText(String key, int longest, boolean needed) {
        this.key = key;
        this.longest = longest;
        this.needed = needed;
    }

    /** Its name in packs and files, and of its field. */
    public String key() {
        return key;
    }

    /** The most UTF-16 units in either language. */
    public int longest() {
        return longest;
    }

    boolean isNeeded() {
        return needed;
    }
}
