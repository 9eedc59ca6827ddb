package netiquette.bench.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Any;
import netiquette.bench.workload.Condition.Blank;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import netiquette.bench.workload.Condition.Photo;

/** Writes rules in the project's own language, as a document of plain trees. */
public final class RuleLanguage {
    private static final int FORMAT = 1;
    private static final Map<String, String> TEXT = Map.of("en", "Have a look first.", "nl", "Kijk eerst even.");
    private static final Map<String, String> SOURCE = Map.of("text", "Bench", "date", "2026-11-22");

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private RuleLanguage() {}

    /** The document that holds these rules. */
    public static Map<String, Object> document(List<Rule> rules) {
        RuleLanguage language = new RuleLanguage();
        List<Object> written = new ArrayList<>();
        for (Rule rule : rules) {
            written.add(language.rule(rule));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("phrases", language.lists);
        document.put("rules", written);
        return document;
    }

    private Map<String, Object> rule(Rule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id());
        fields.put("surface", "invitation.received");
        fields.put("when", condition(rule.when()));
        fields.put("level", "advise");
        fields.put("says", TEXT);
        fields.put("because", TEXT);
        fields.put("but", TEXT);
        fields.put("source", SOURCE);
        return fields;
    }

    private Map<String, Object> condition(Condition condition) {
        return switch (condition) {
            case All all -> Map.of("all", parts(all.parts()));
            case Any any -> Map.of("any", parts(any.parts()));
            case Not not -> Map.of("not", condition(not.part()));
            case Photo photo -> Map.of("is", "photo", "value", photo.shown());
            case Headline headline -> Map.of("is", "headline", "value", headline.value());
            case Blank blank -> Map.of("is-blank", blank.fact().key());
            case Mentions mentions -> mentions(mentions);
        };
    }

    private List<Object> parts(List<Condition> parts) {
        List<Object> written = new ArrayList<>();
        parts.forEach(part -> written.add(condition(part)));
        return written;
    }

    private Map<String, Object> mentions(Mentions mentions) {
        lists.put(mentions.list(), mentions.phrases());
        return Map.of("mentions", mentions.fact().key(), "phrases", mentions.list());
    }
}
