package netiquette.engine.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Type;

/** Makes up situations: each fact of a surface is known or not, and has any value. */
public final class SituationMaker {
    private SituationMaker() {}

    /** The facts a situation on that surface may hold. */
    public static List<Fact> factsOn(Surface surface) {
        return Facts.ALL.stream()
                .filter(fact -> fact.isOn(surface) && fact.type() != Type.LABELS)
                .toList();
    }

    /** A situation on that surface, as it stands in JSON. */
    public static Map<String, Object> on(Surface surface, Chance chance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        int share = 1 + chance.below(4);
        for (Fact fact : factsOn(surface)) {
            if (chance.below(4) < share) {
                facts.put(fact.key(), Values.of(fact, chance));
            }
        }
        return of(surface, chance.oneIn(2) ? "en" : "nl", facts);
    }

    /** A situation with those facts. */
    public static Map<String, Object> of(Surface surface, String language, Map<String, Object> facts) {
        Map<String, Object> situation = new LinkedHashMap<>();
        situation.put("surface", surface.key());
        situation.put("language", language);
        situation.put("facts", facts);
        return situation;
    }
}
