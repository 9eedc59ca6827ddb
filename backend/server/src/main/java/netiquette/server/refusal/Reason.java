package netiquette.server.refusal;

import java.util.List;
import java.util.Locale;
import netiquette.engine.Unreadable;
import netiquette.engine.wire.FormatException;

/**
 * A part of a refusal's text that is a text itself.
 *
 * @param key the name of its text
 * @param values figures and names in it
 */
public record Reason(String key, List<String> values) {
    /** Copies the values. */
    public Reason {
        values = List.copyOf(values);
    }

    /** Why the engine cannot read something. */
    public static Reason of(FormatException refused) {
        return of(refused.why(), refused.values().stream().map(Reason::quoted).toArray(String[]::new));
    }

    /** The engine lists names as {@code [a, b]}; people put them in quotation marks. */
    private static String quoted(String value) {
        return value.startsWith("[") && value.endsWith("]")
                ? "“" + value.substring(1, value.length() - 1).replace(", ", "”, “") + "”"
                : value;
    }

    /** The same where the server looks for itself. */
    public static Reason of(Unreadable why, String... values) {
        return new Reason(key(why), List.of(values));
    }

    /** One of the server's own. */
    public static Reason own(String name, String... values) {
        return new Reason("reason." + name, List.of(values));
    }

    /** The name of the text for it. */
    static String key(Unreadable why) {
        return "unreadable." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
