package netiquette.engine;

/** How firmly a finding speaks, from weakest to strongest. */
public enum Level {
    /** Only told when somebody looks. */
    INFO("info"),
    /** Told before the act; going on is free. */
    ADVISE("advise"),
    /** One deliberate click to go on. */
    CONFIRM("confirm"),
    /** Going on needs a reason, which stays on the device. */
    BLOCK("block");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    /** The word in JSON. */
    public String key() {
        return key;
    }
}
