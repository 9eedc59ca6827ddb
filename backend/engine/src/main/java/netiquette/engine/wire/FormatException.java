package netiquette.engine.wire;

import java.util.List;
import netiquette.engine.Unreadable;

/** What was read is not a policy or a situation; says where, and why. */
public final class FormatException extends RuntimeException {
    private final String path;
    private final Unreadable why;
    private final List<String> values;

    /**
     * A refusal.
     *
     * @param path the place, such as {@code rules[3].when.any[0]}; empty for the document itself
     * @param why what is amiss or expected there
     * @param values what stands in its places
     */
    public FormatException(String path, Unreadable why, String... values) {
        super(path.isEmpty() ? why.says(List.of(values)) : path + ": " + why.says(List.of(values)));
        this.path = path;
        this.why = why;
        this.values = List.of(values);
    }

    /** The place in the document. */
    public String path() {
        return path;
    }

    /** What is amiss or expected there. */
    public Unreadable why() {
        return why;
    }

    /** What stands in its places: names and figures of the document and of the format. */
    public List<String> values() {
        return values;
    }

    /** The same in English. */
    public String reason() {
        return why.says(values);
    }
}
