package netiquette.engine.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;

/**
 * A made-up policy, and the chance to make up situations for it.
 *
 * @param name the seed it was made from, to find it again
 * @param surface the surface its rules speak on
 */
public record MadeUp(String name, Surface surface, List<Map<String, Object>> documents, Chance chance) {
    private static final List<Surface> SURFACES = List.of(Surface.values());

    /** Policies of each surface in turn, without some predicates. */
    public static Stream<MadeUp> policies(int seed, int count, String... without) {
        return IntStream.range(seed, seed + count).mapToObj(number -> {
            Chance chance = Chance.of(number);
            Surface surface = SURFACES.get(number % SURFACES.size());
            return new MadeUp(
                    "seed " + number, surface, PolicyMaker.documents(chance, surface, List.of(without)), chance);
        });
    }

    /** The engine for its documents. */
    public Engine engine() {
        return new Engine(PolicyFormat.read(documents));
    }

    /** A new situation, as it stands in JSON. */
    public Map<String, Object> situation() {
        return SituationMaker.on(surface, chance);
    }

    /** The facts of a new situation. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> facts() {
        return (Map<String, Object>) situation().getOrDefault("facts", Map.of());
    }

    /** The situation with those facts. */
    public Situation read(Map<String, Object> facts) {
        return SituationFormat.read(SituationMaker.of(surface, "en", facts));
    }
}
