package netiquette.engine;

/** A language the product speaks. */
public enum Language {
    EN("en"),
    NL("nl");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    /** The two-letter code of ISO 639-1. */
    public String key() {
        return key;
    }
}
