package netiquette.server.ruleset;

import java.util.List;

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
    /** What a court or a law once said, and when. */
    LEGAL_SAYS("legalSays", 280, false, "legal/says"),
    /** Where that holds. */
    LEGAL_WHERE("legalWhere", 80, false, "legal/jurisdiction"),
    /** Whose it is, as a role. */
    OWNER("owner", 60, true);

    private final String key;
    private final int longest;
    private final boolean needed;
    private final String path;

    AgreementText(String key, int longest, boolean needed) {
        this(key, longest, needed, key);
    }

    AgreementText(String key, int longest, boolean needed, String path) {
        this.key = key;
        this.longest = longest;
        this.needed = needed;
        this.path = path;
    }

    /** The name of its field. */
    public String key() {
        return key;
    }

    /** Where it stands in packs and files, from the outside in. */
    List<String> path() {
        return List.of(path.split("/", -1));
    }

    /** The most UTF-16 units in either language. */
    public int longest() {
        return longest;
    }

    boolean isNeeded() {
        return needed;
    }
}
