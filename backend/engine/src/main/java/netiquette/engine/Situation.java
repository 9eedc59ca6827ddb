package netiquette.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import org.jspecify.annotations.Nullable;

/** The facts of one case. A fact without a value is unknown and counts against nobody. */
public final class Situation {
    private final Surface surface;
    private final Language language;
    private final @Nullable Object[] values = new Object[Facts.ALL.size()];

    /**
     * A situation.
     *
     * @param surface where it happens
     * @param language the language the member reads
     * @param facts values by fact: {@code String}, {@code Boolean}, {@code Integer} (a date in days since 1970-01-01) or
     *     a list of texts, as the fact's type says
     * @throws IllegalArgumentException if a value does not fit its fact
     */
    public Situation(Surface surface, Language language, Map<Fact, Object> facts) {
        this(surface, language, new ArrayList<>(facts.keySet()), new ArrayList<>(facts.values()));
    }

    /**
     * The same with the facts in one list and their values, in that order, in another; a fact's last value counts.
     *
     * @throws IllegalArgumentException if a value does not fit its fact
     */
    public Situation(Surface surface, Language language, List<Fact> facts, List<Object> values) {
        this.surface = surface;
        this.language = language;
        for (int at = 0; at < facts.size(); at++) {
            Fact fact = facts.get(at);
            if (!fact.accepts(values.get(at))) {
                throw new IllegalArgumentException("not a value of " + fact.key());
            }
            this.values[fact.number()] = values.get(at);
        }
    }

    /** Where it happens. */
    public Surface surface() {
        return surface;
    }

    /** The language the member reads. */
    public Language language() {
        return language;
    }

    /** What is known of a fact, or null. */
    public @Nullable Object value(Fact fact) {
        return values[fact.number()];
    }
}
