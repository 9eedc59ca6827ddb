package netiquette.engine;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What one judgement writes on, used again for the next by one thread at a time. */
@SuppressWarnings("EnumOrdinal") // an array by surface, as in the engine
final class Scratch {
    final Evidence evidence;
    final Marks marks = new Marks();
    final List<Fact> missing = new ArrayList<>();
    private final @Nullable FiredLabels[] labels = new FiredLabels[Surface.values().length];
    private @Nullable Situation situation;

    Scratch(Lexicon lexicon) {
        this.evidence = new Evidence(lexicon);
    }

    /** Turns to a situation; what was worked out for the same one before is kept. */
    FiredLabels turnTo(Situation next, SurfaceRules rules) {
        int surface = next.surface().ordinal();
        FiredLabels fired = labels[surface];
        if (fired == null) {
            fired = new FiredLabels(rules.labelled(), evidence, marks);
            labels[surface] = fired;
        }
        if (situation != next) {
            situation = next;
            fired.turnTo(next);
            evidence.turnTo(next, fired);
            rules.mark(next, evidence, marks);
        }
        return fired;
    }
}
