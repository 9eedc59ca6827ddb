package netiquette.server.ruleset;

import java.util.List;
import netiquette.engine.LocalText;

/**
 * A choice the team makes.
 *
 * @param asks what it is about, as a question
 * @param values the positions there are
 */
public record DialView(String name, LocalText asks, List<String> values, Setting<String> value) {
    /** Copies the values. */
    public DialView {
        values = List.copyOf(values);
    }
}
