package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.LocalText;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies. A policy is made of one or more documents, as a team's is of packs: lists, dials and templates of a
 * later document come to those of the earlier ones, and a rule with a known id takes the earlier one's place.
 */
public final class PolicyFormat {
    /** The format this engine reads. */
    public static final int FORMAT = 1;

    private final Map<String, String> dials = new LinkedHashMap<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final Map<String, LocalText> templates = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private PolicyFormat() {}

    /**
     * Reads a policy from plain trees of Map, List, String, Number and Boolean.
     *
     * @param documents one tree a document, in order
     * @throws FormatException naming the place and the reason; a path of a later document starts with its number
     */
    public static Policy read(List<? extends @Nullable Object> documents) {
        PolicyFormat format = new PolicyFormat();
        for (int index = 0; index < documents.size(); index++) {
            format.add(new Node(documents.get(index), documents.size() == 1 ? "" : "[" + index + "]"));
        }
        return new Policy(new ArrayList<>(format.rules.values()), format.dials, format.phrases, format.templates);
    }

    private void add(Node document) {
        int version = document.at("format").wholeNumber();
        if (version != FORMAT) {
            throw document.at("format").refuse("format " + version + " is not known, only " + FORMAT);
        }
        document.optional("dials").ifPresent(this::addDials);
        document.optional("texts").ifPresent(node -> texts.putAll(Lists.readNamed(node, Lists::readTexts)));
        document.optional("phrases").ifPresent(node -> phrases.putAll(Lists.readNamed(node, Lists::readPhrases)));
        document.optional("templates").ifPresent(this::addTemplates);
        document.optional("rules").ifPresent(this::addRules);
    }

    private void addDials(Node node) {
        for (String name : node.names()) {
            dials.put(name, node.at(name).at("value").text(Limits.SAYS));
        }
    }

    private void addTemplates(Node node) {
        for (String name : node.names()) {
            templates.put(name, RuleFormat.readText(node.at(name), Limits.TEXT));
        }
    }

    private void addRules(Node node) {
        List<Node> items = node.items();
        if (rules.size() + items.size() > Limits.RULES) {
            throw node.refuse("at most " + Limits.RULES + " rules are allowed");
        }
        Named named = new Named(texts, phrases, dials);
        ConditionFormat conditions = new ConditionFormat(named);
        for (Node item : items) {
            Rule rule = RuleFormat.read(item, conditions, templates);
            rules.put(rule.id(), rule);
        }
        phrases.putAll(named.phrases());
    }
}
