package netiquette.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.text.Lexicon;

/**
 * What one member is judged by.
 *
 * @param rules in order; for a received invitation the first that fires and carries a verdict decides
 * @param dials the team's choices by name
 * @param parameters numbers about the platform by name
 * @param templates texts to copy by name
 * @param lexicon the words, phrases and texts its conditions look for
 * @param outvoted rules and dials the member's own layer tried to change although they are mandatory
 */
public record Policy(
        List<Rule> rules,
        Map<String, DialPosition> dials,
        Map<String, Integer> parameters,
        Map<String, LocalText> templates,
        Lexicon lexicon,
        List<String> outvoted) {
    /** Copies what it is given and keeps its order. */
    public Policy {
        rules = List.copyOf(rules);
        dials = Collections.unmodifiableMap(new LinkedHashMap<>(dials));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        outvoted = List.copyOf(outvoted);
    }
}
