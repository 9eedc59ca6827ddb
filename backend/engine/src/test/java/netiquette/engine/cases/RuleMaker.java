package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;

/** Makes up rules about a surface, with labels they ask each other for, never in a circle. */
final class RuleMaker {
    private static final List<String> LABELS = List.of("STANDARD", "PERSONAL", "SCAM", "TEMPLATE_PITCH");
    private static final List<String> LEVELS = List.of("info", "advise", "confirm", "block");
    private static final List<String> VERDICTS =
            List.of("report", "decline", "archive", "ask", "look-first", "accept-and-ask-why", "accept", "none");

    private final Chance chance;
    private final List<String> without;

    RuleMaker(Chance chance, List<String> without) {
        this.chance = chance;
        this.without = without;
    }

    List<Map<String, Object>> make(Surface surface, int count) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            rules.add(rule("r" + number, surface));
        }
        return rules;
    }

    private Map<String, Object> rule(String id, Surface surface) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        int label = chance.below(2 * LABELS.size());
        boolean labelled = label < LABELS.size();
        if (labelled) {
            rule.put("labels", List.of(LABELS.get(label)));
        }
        if (chance.oneIn(6)) {
            rule.put("aliases", List.of("old-" + id));
        }
        rule.put("surface", chance.oneIn(5) ? List.of("policy", surface.key()) : surface.key());
        List<Fact> facts = Facts.ALL.stream().filter(fact -> fact.isOn(surface)).toList();
        List<String> asked = labelled ? LABELS.subList(label + 1, LABELS.size()) : LABELS;
        rule.put("when", new ConditionMaker(chance, facts, asked, without).make());
        boolean taste = chance.oneIn(4);
        rule.put("taste", taste);
        rule.put("level", byDial(taste ? LEVELS.subList(0, 3) : LEVELS));
        if (chance.oneIn(4)) {
            rule.put("mandatory", true);
        }
        if (chance.oneIn(2)) {
            rule.put("verdict", byDial(VERDICTS));
        }
        rule.put("tone", chance.oneIn(5) ? "danger" : "etiquette");
        rule.put("says", Map.of("en", "Says " + id, "nl", "Zegt \u0000 \uD83D " + id));
        rule.put("because", Map.of("en", "Because", "nl", "Want"));
        rule.put("but", Map.of("en", "But", "nl", "Maar"));
        rule.put(
                "source",
                Map.of("text", chance.oneIn(2) ? "A source" : Map.of("en", "A", "nl", "Een"), "date", "2015"));
        if (chance.oneIn(3)) {
            rule.put(
                    "actions",
                    List.of(
                            Map.of("copy", "thanks"),
                            Map.of("read", "https://example.org/reading"),
                            Map.of("copy", "thanks", "dial", "mood", "is", "open")));
        }
        return rule;
    }

    private Object byDial(List<String> words) {
        if (!chance.oneIn(4)) {
            return chance.oneOf(words);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (String position : PolicyMaker.POSITIONS) {
            values.put(position, chance.oneOf(words));
        }
        return Map.of("dial", "stance", "is", values);
    }
}
