package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Documents;
import netiquette.engine.Surface;

/** Makes up policies that can be read: packs, a preset that turns a dial, and the member's own layer. */
public final class PolicyMaker {
    static final List<String> POSITIONS = List.of("open", "curious", "strict");
    static final int FEW = 3;

    private final Chance chance;
    private final RuleMaker rules;

    private PolicyMaker(Chance chance, List<String> without) {
        this.chance = chance;
        this.rules = new RuleMaker(chance, without);
    }

    /** One to three documents about a surface. */
    public static List<Map<String, Object>> documents(Chance chance, Surface surface) {
        return documents(chance, surface, List.of());
    }

    /** The same, leaving out some predicates. */
    public static List<Map<String, Object>> documents(Chance chance, Surface surface, List<String> without) {
        return new PolicyMaker(chance, without).make(surface);
    }

    private List<Map<String, Object>> make(Surface surface) {
        List<Map<String, Object>> documents = new ArrayList<>();
        Map<String, Object> pack = pack();
        pack.put("rules", rules.make(surface, 1 + chance.below(8)));
        documents.add(pack);
        if (chance.oneIn(3)) {
            Map<String, Object> preset = document(1 + chance.below(3));
            preset.put("dials", Map.of("stance", dial()));
            documents.add(preset);
        }
        if (chance.oneIn(3)) {
            documents.add(personal(surface));
        }
        return documents;
    }

    private static Map<String, Object> document(int format) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", format);
        return document;
    }

    private Map<String, Object> pack() {
        Map<String, Object> pack = document(chance.oneIn(2) ? 2 : 1 + chance.below(3));
        if (pack.containsValue(3)) {
            pack.put("weather", "fine");
        }
        Map<String, Object> dials = new LinkedHashMap<>();
        dials.put("stance", dial());
        dials.put("mood", dial());
        pack.put("dials", dials);
        pack.put("parameters", Map.of("few", Map.of("value", FEW)));
        Map<String, Object> phrases = new LinkedHashMap<>();
        phrases.put("boast", chance.some(0, 4, () -> chance.oneOf(Texts.PHRASES)));
        Map<String, Object> divided = new LinkedHashMap<>();
        divided.put("nl", chance.some(0, 2, () -> chance.oneOf(Texts.PHRASES)));
        divided.put("en", chance.some(1, 3, () -> chance.oneOf(Texts.PHRASES)));
        phrases.put("danger", divided);
        pack.put("phrases", phrases);
        pack.put("texts", Map.of("standard", Texts.STANDARD));
        pack.put("lists", Map.of("rivals", Map.of("salt", "zout", "hashes", List.of(Documents.RIVAL))));
        pack.put("templates", Map.of("thanks", Map.of("en", "Thank you, {first}", "nl", "Dank je, {first}")));
        return pack;
    }

    private Map<String, Object> dial() {
        Map<String, Object> dial = new LinkedHashMap<>();
        dial.put("value", chance.oneOf(POSITIONS));
        if (chance.oneIn(3)) {
            dial.put("title", Map.of("en", "the stance", "nl", "de houding"));
        }
        if (chance.oneIn(3)) {
            dial.put("titles", Map.of("open", Map.of("en", "wide open", "nl", "wagenwijd open")));
        }
        if (chance.oneIn(4)) {
            dial.put("mandatory", true);
        }
        return dial;
    }

    private Map<String, Object> personal(Surface surface) {
        Map<String, Object> own = document(2);
        own.put("layer", "personal");
        own.put("dials", Map.of("stance", dial()));
        own.put("rules", rules.make(surface, chance.below(3)));
        Map<String, Object> changes = new LinkedHashMap<>();
        for (String id : chance.some(0, 3, () -> "r" + chance.below(8))) {
            changes.put(id, chance.oneIn(2) ? Map.of("off", true) : Map.of("level", "info"));
        }
        own.put("changes", changes);
        return own;
    }
}
