package netiquette.bench.workload;

/** The texts that are searched. */
public enum TextFact {
    /** What the sender wrote. */
    NOTE("note"),
    /** The line under the sender's name. */
    HEADLINE("headline");

    private final String key;

    TextFact(String key) {
        this.key = key;
    }

    /** The fact's name in the rule language. */
    public String key() {
        return key;
    }
}
