package netiquette.server.refusal;

import java.util.List;
import java.util.Optional;

/** A service's no: each feature names its own, {@link Refusals} puts them into words. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A path that begins so leads to a rule. */
    public static final String RULES = "rules.";

    /** What sort of no it is, whatever it is about. */
    public enum Kind {
        /** What was sent does not have the form it needs. */
        MALFORMED,
        /** Whoever asks may not do this. */
        NOT_ALLOWED,
        /** There is no such thing. */
        UNKNOWN,
        /** Things have changed since, or are not ready. */
        CONFLICT,
        /** It was there, and is over. */
        GONE,
        /** Too often. */
        TOO_MANY
    }

    private final Kind kind;
    private final String key;
    private final String path;
    private final transient List<Object> arguments;

    /**
     * A no.
     *
     * @param key its name, also that of its texts
     * @param path the field at fault; empty if it is not about a field
     * @param arguments figures and names for its text
     */
    protected Refusal(Kind kind, String key, String path, Object... arguments) {
        super(path.isEmpty() ? key : path + ": " + key);
        this.kind = kind;
        this.key = key;
        this.path = path;
        this.arguments = List.of(arguments);
    }

    /** What sort of no it is. */
    public Kind kind() {
        return kind;
    }

    /** Its name, such as {@code stale-draft}. */
    public String key() {
        return key;
    }

    /** The field at fault, such as {@code says.nl}. */
    public Optional<String> path() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /** The id of the rule at fault. */
    public Optional<String> rule() {
        return path().filter(place -> place.startsWith(RULES)).map(place -> place.substring(RULES.length()));
    }

    /** Figures and names for its text. */
    public List<Object> arguments() {
        return arguments;
    }
}
