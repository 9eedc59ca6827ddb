package netiquette.server.training;

import java.util.Map;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Surface;

/**
 * One moment of a scenario.
 *
 * @param id the scenario's and its own, such as {@code s-01/after-looking}
 * @param title the scenario's title and its own
 * @param facts what is known then, by the facts' keys, as in JSON; its texts in either language
 */
public record ScenarioCase(String id, LocalText title, Surface surface, Map<Language, Map<String, Object>> facts) {
    /** Copies the facts. */
    public ScenarioCase {
        facts = Map.copyOf(facts);
    }
}
