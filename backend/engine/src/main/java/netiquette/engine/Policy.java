package netiquette.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one member is judged by.
 *
 * @param rules in order; for a received invitation the first that fires and carries a verdict decides
 * @param dials each dial's chosen value
 * @param phrases lists of phrases by name
 * @param templates texts to copy by name
 */
public record Policy(
        List<Rule> rules,
        Map<String, String> dials,
        Map<String, List<String>> phrases,
        Map<String, LocalText> templates) {
    /** Copies what it is given and keeps its order. */
    public Policy {
        rules = List.copyOf(rules);
        dials = Collections.unmodifiableMap(new LinkedHashMap<>(dials));
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
    }
}
