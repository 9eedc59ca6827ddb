package netiquette.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;

/** Policy documents for tests, as plain trees. */
public final class Documents {
    /** SHA-256 of "zout" and "acme bv". */
    public static final String RIVAL = sha256("zoutacme bv");

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
        document.put("format", 2);
        document.put("parameters", Map.of("few", Map.of("value", 3)));
        document.put("lists", Map.of("rivals", Map.of("salt", "zout", "hashes", List.of(RIVAL))));
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

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
