package netiquette.engine.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one catalogue of facts. */
public final class Facts {
    /** All facts, in the order in which they are listed to people. */
    public static final List<Fact> ALL =
            joined(InvitationFacts.ALL, ConnectFacts.ALL, ProfileFacts.ALL, RecommendationFacts.ALL, OwnFacts.ALL);

    /** Former keys by which facts are still found. */
    private static final Map<String, String> ALIASES = aliases();

    private static final Map<String, Fact> BY_KEY = byKeys();

    private Facts() {}

    /** The fact with that key, or which had it before, if there is one. */
    public static Optional<Fact> byKey(String key) {
        String now = ALIASES.get(key);
        return Optional.ofNullable(BY_KEY.get(now == null ? key : now));
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        aliases.put("message", "note");
        return aliases;
    }

    private static Map<String, Fact> byKeys() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Fact fact : ALL) {
            facts.put(fact.key(), fact);
        }
        return facts;
    }

    @SafeVarargs
    private static List<Fact> joined(List<Fact>... parts) {
        List<Fact> all = new ArrayList<>();
        for (List<Fact> part : parts) {
            for (Fact fact : part) {
                all.add(fact.numbered(all.size()));
            }
        }
        return Collections.unmodifiableList(all);
    }
}
