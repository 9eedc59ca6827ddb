package netiquette.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import netiquette.engine.fact.Fact;

/**
 * The facts of one case. A fact that is not in the map is unknown and counts against nobody.
 *
 * @param surface where it happens
 * @param language the language the member reads
 * @param facts values by fact: {@code String}, {@code Boolean}, {@code Integer} (a date in days since 1970-01-01) or a
 *     list of texts, as the fact's type says
 */
public record Situation(Surface surface, Language language, Map<Fact, Object> facts) {
    /** @throws IllegalArgumentException if a value does not fit its fact */
    public Situation {
        facts.forEach((fact, value) -> {
            if (!fact.accepts(value)) {
                throw new IllegalArgumentException("not a value of " + fact.key());
            }
        });
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
