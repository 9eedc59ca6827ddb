package netiquette.server.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one example of a rule came out.
 *
 * @param rule the rule's id
 * @param shouldFire what the example expects
 * @param facts the case
 * @param passed whether it came out so
 */
public record ExampleResult(String rule, boolean shouldFire, Map<String, Object> facts, boolean passed) {
    /** Copies the facts, in order. */
    public ExampleResult {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
