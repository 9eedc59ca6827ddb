package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code by-hand.jsonl}: a case in few words, with what a reader expects of it.
 *
 * <p>{@code when} is a condition; the policy then has a rule {@code yes} that fires on it and a rule {@code no} that
 * fires on its opposite. {@code rules} are whole rules, of which only what matters is said; {@code with} is what else
 * the document holds, and {@code then} are documents after it. {@code facts}, {@code surface} and {@code language} make
 * the situation. {@code expect} is {@code yes}, {@code no} or {@code unknown} for a condition, the rules that fire in
 * their order and the verdict otherwise, or the refusal.
 */
public record HandWritten(Map<String, @Nullable Object> row) {
    /** What it is about. */
    public String name() {
        return String.valueOf(row.get("name"));
    }

    /** What a reader expects. */
    public String expect() {
        return String.valueOf(row.get("expect"));
    }

    /** The case in full. */
    public Case asCase() {
        Map<String, @Nullable Object> situation = new LinkedHashMap<>();
        situation.put("surface", surface());
        situation.put("language", row.getOrDefault("language", "en"));
        situation.put("facts", row.getOrDefault("facts", Map.of()));
        return new Case(name(), documents(), situation);
    }

    private Object surface() {
        Object surface = row.get("surface");
        return surface == null ? "invitation.received" : surface;
    }

    private List<@Nullable Object> documents() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("format", 2);
        document.putAll(object(row.get("with")));
        if (row.containsKey("when")) {
            Map<String, @Nullable Object> not = new LinkedHashMap<>();
            not.put("not", row.get("when"));
            document.put("rules", List.of(rule(with("yes", row.get("when"))), rule(with("no", not))));
        } else if (row.containsKey("rules")) {
            document.put("rules", rules(row.get("rules")));
        }
        List<@Nullable Object> documents = new ArrayList<>();
        documents.add(document);
        if (row.get("then") instanceof List<?> later) {
            for (Object one : later) {
                Map<String, @Nullable Object> next = object(one);
                if (next.get("rules") instanceof List<?> rules) {
                    next.put("rules", rules(rules));
                }
                documents.add(next);
            }
        }
        return documents;
    }

    private static Map<String, @Nullable Object> with(String id, @Nullable Object when) {
        Map<String, @Nullable Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        rule.put("when", when);
        return rule;
    }

    private List<Object> rules(@Nullable Object rows) {
        List<Object> rules = new ArrayList<>();
        if (rows instanceof List<?> list) {
            for (Object one : list) {
                rules.add(rule(object(one)));
            }
        }
        return rules;
    }

    private Map<String, @Nullable Object> rule(Map<String, ? extends @Nullable Object> said) {
        Map<String, @Nullable Object> rule = new LinkedHashMap<>();
        rule.put("id", "r");
        rule.put("surface", surface());
        rule.put("level", "advise");
        rule.put("says", text("Says", "Zegt"));
        rule.put("because", text("Because", "Want"));
        rule.put("but", text("But", "Maar"));
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("text", "Source");
        source.put("date", "2015");
        rule.put("source", source);
        rule.putAll(said);
        return rule;
    }

    private static Map<String, @Nullable Object> text(String en, String nl) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("en", en);
        text.put("nl", nl);
        return text;
    }

    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> object.put(String.valueOf(name), one));
        }
        return object;
    }
}
