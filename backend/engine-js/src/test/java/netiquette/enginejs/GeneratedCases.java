package netiquette.enginejs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.engine.Surface;
import netiquette.engine.cases.Case;
import netiquette.engine.cases.Chance;
import netiquette.engine.cases.PolicyMaker;
import netiquette.engine.cases.SituationMaker;
import netiquette.engine.cases.Spoiler;

/** Cases made up from a seed: policies of every surface, situations that fit and some that do not, spoilt documents. */
final class GeneratedCases {
    private static final int SITUATIONS = 4;
    private static final List<Surface> SURFACES = List.of(Surface.values());

    private GeneratedCases() {}

    /** For each policy its situations, one of them spoilt, and the policy once more with one thing wrong. */
    static List<Case> of(int seed, int policies) {
        List<Case> cases = new ArrayList<>();
        Chance chance = Chance.of(seed);
        for (int number = 0; number < policies; number++) {
            Surface surface = SURFACES.get(number % SURFACES.size());
            List<Map<String, Object>> documents = PolicyMaker.documents(chance, surface);
            for (int left = SITUATIONS; left > 0; left--) {
                cases.add(new Case("", documents, SituationMaker.on(surface, chance)));
            }
            cases.add(new Case("", documents, Spoiler.spoil(SituationMaker.on(surface, chance), chance)));
            if (Spoiler.spoil(documents, chance) instanceof List<?> spoilt) {
                cases.add(new Case("", spoilt, SituationMaker.on(surface, chance)));
            }
        }
        return cases;
    }
}
