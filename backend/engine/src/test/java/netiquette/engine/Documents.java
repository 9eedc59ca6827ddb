package netiquette.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;

/** Policy documents for tests, as plain trees. */
public final class Documents {
    private Documents() {}

    /** A rule with that id and condition; everything else is filled in and can be changed. */
    public static Map<String, Object> rule(String id, Object when) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        rule.put("surface", "invitation.received");
        rule.put("when", when);
        rule.put("level", "advise");
        rule.put("says", Map.of("en", "Says", "nl", "Zegt"));
        rule.put("because", Map.of("en", "Because", "nl", "Want"));
        rule.put("but", Map.of("en", "But", "nl", "Maar"));
        rule.put("source", Map.of("text", Map.of("en", "A source", "nl", "Een bron"), "date", "2015"));
        return rule;
    }

    /** A document with those rules, one list of phrases and one of texts, and one dial. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Map<String, Object> policy(Map<String, Object>... rules) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", 1);
        document.put("dials", Map.of("stance", Map.of("value", "curious")));
        document.put("phrases", Map.of("boast", List.of("open networker")));
        document.put("texts", Map.of("standard", List.of("Please join my network")));
        document.put("templates", Map.of("thanks", Map.of("en", "Thank you", "nl", "Dank je")));
        document.put("rules", new ArrayList<>(List.of(rules)));
        return document;
    }

    /** The judgement of a received invitation with those facts. */
    public static Judgement judge(Map<String, Object> document, Map<String, Object> facts) {
        Map<String, Object> situation = Map.of("surface", "invitation.received", "language", "en", "facts", facts);
        return new Engine(PolicyFormat.read(List.of(document))).judge(SituationFormat.read(situation));
    }
}
