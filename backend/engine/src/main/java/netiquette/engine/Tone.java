package netiquette.engine;

/** Whether a rule is about manners or about danger. */
public enum Tone {
    ETIQUETTE("etiquette"),
    DANGER("danger");

    private final String key;

    Tone(String key) {
        this.key = key;
    }

    /** The word in JSON. */
    public String key() {
        return key;
    }
}
