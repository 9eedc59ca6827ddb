package netiquette.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules planted to be found. */
final class Planted {
    private static final Map<String, String> TEXT = Map.of("nl", "Geplant.", "en", "Planted.");

    private Planted() {}

    /** A sound rule with these parts instead of its own. */
    static Map<String, Object> rule(Map<String, ?> instead) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", "planted");
        rule.put("surface", "invitation.received");
        rule.put("when", Map.of("is-blank", "note"));
        rule.put("level", "advise");
        rule.put("says", TEXT);
        rule.put("because", TEXT);
        rule.put("but", TEXT);
        rule.put("source", Map.of("text", "planted", "author", "", "date", "2026", "ref", ""));
        rule.putAll(instead);
        return rule;
    }

    static Map<String, Object> document(Map<String, ?> instead) {
        return Map.of("format", 2, "name", "planted", "rules", List.of(rule(instead)));
    }
}
