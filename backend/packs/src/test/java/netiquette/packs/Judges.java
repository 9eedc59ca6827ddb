package netiquette.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import netiquette.engine.Engine;
import netiquette.engine.Policy;
import netiquette.engine.wire.PolicyFormat;

/** Engines for the shipped packs with dials turned; each pack is read once, and the engines of the stances are kept. */
final class Judges {
    /** The four stances, from open to strict. */
    static final List<String> STANCES = List.of("open", "curious", "selective", "strict");

    private static final Map<String, Object> PACKS = new ConcurrentHashMap<>();
    private static final Map<String, Engine> KEPT = new ConcurrentHashMap<>();

    private static final Map<String, VerdictTable> TABLES = new ConcurrentHashMap<>();

    private Judges() {}

    /** The default policy in that stance. */
    static Engine at(String stance) {
        return KEPT.computeIfAbsent(stance, name -> new Engine(table(name).policy()));
    }

    /** The decision table of the default policy in that stance. */
    static VerdictTable table(String stance) {
        return TABLES.computeIfAbsent(stance, name -> new VerdictTable(policy(Map.of("stance", name))));
    }

    /** The default policy with these dials turned. */
    static Policy policy(Map<String, String> dials) {
        return PolicyFormat.read(documents(dials));
    }

    /** The default packs, then the dials that are turned. */
    static List<Object> documents(Map<String, String> dials) {
        List<Object> documents = new ArrayList<>();
        Packs.defaultNames().forEach(name -> documents.add(pack(name)));
        documents.add(turned(dials));
        return documents;
    }

    static Object pack(String name) {
        return PACKS.computeIfAbsent(name, one -> Packs.tree(Packs.read(one)));
    }

    /** A document that does nothing but turn dials. */
    static Map<String, Object> turned(Map<String, String> dials) {
        Map<String, Object> positions = new HashMap<>();
        dials.forEach((dial, value) -> positions.put(dial, Map.of("value", value)));
        return Map.of("format", 2, "name", "turned", "dials", positions);
    }
}
