package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.DialPosition;
import netiquette.engine.LocalText;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.predicate.DialSetting;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies. A policy is made of one or more documents, as a team's is of packs: lists, dials and templates of a
 * later document come to those of the earlier ones, and a rule with a known id takes the earlier one's place. A last
 * document may be the member's own layer; what is mandatory stays as it is.
 */
public final class PolicyFormat {
    /** The format this engine writes about; it reads one before and one after as well. */
    public static final int FORMAT = 2;

    private static final String KNOWN = " format name title about layer dials parameters phrases texts lists templates"
            + " rules items upkeep segments changes ";

    private final Named named = new Named();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<String> outvoted = new ArrayList<>();

    private PolicyFormat() {}

    /**
     * Reads a policy from plain trees of Map, List, String, Number and Boolean.
     *
     * @param documents one tree a document, in order
     * @throws FormatException naming the place and the reason; a path of a later document starts with its number
     */
    public static Policy read(List<? extends @Nullable Object> documents) {
        PolicyFormat format = new PolicyFormat();
        List<Node> nodes = new ArrayList<>();
        for (int index = 0; index < documents.size(); index++) {
            Node node = new Node(documents.get(index), documents.size() == 1 ? "" : "[" + index + "]");
            format.addNamed(node);
            nodes.add(node);
        }
        for (Node node : nodes) {
            format.addRules(node);
        }
        for (Node node : nodes) {
            if (PersonalLayer.is(node)) {
                PersonalLayer.change(node, format.rules, format.outvoted);
            }
        }
        Labels.refuseCircles(format.rules.values());
        return new Policy(
                new ArrayList<>(format.rules.values()),
                format.positions(),
                format.named.parameters,
                format.named.templates,
                format.outvoted);
    }

    /** What rules may name, of every document before the first rule is read: a later one may turn an earlier one's dial. */
    private void addNamed(Node document) {
        Version.of(document.at("format")).refuseStrangers(document, KNOWN);
        boolean personal = PersonalLayer.is(document);
        document.optional("dials").ifPresent(node -> addDials(node, personal));
        document.optional("phrases").ifPresent(node -> Lists.readNamedPhrases(node, named.phrases));
        document.optional("texts").ifPresent(node -> Lists.readNamedTexts(node, named.texts));
        document.optional("lists").ifPresent(named::addHashes);
        document.optional("templates").ifPresent(named::addTemplates);
        document.optional("parameters").ifPresent(named::addParameters);
    }

    private void addDials(Node node, boolean personal) {
        for (String name : node.names()) {
            DialSetting before = named.dials.get(name);
            if (personal && before != null && before.position().mandatory()) {
                outvoted.add(name);
            } else {
                named.dials.put(name, readDial(node.at(name), name, before));
            }
        }
    }

    private static DialSetting readDial(Node node, String name, @Nullable DialSetting before) {
        String value = node.at("value").text(Limits.SAYS);
        Map<String, LocalText> titles = new LinkedHashMap<>();
        LocalText title = new LocalText("the choice " + name, "de keuze " + name);
        if (before != null) {
            titles.putAll(before.titles());
            title = before.position().title();
        }
        if (node.has("title")) {
            title = RuleFormat.readText(node.at("title"), Limits.BECAUSE);
        }
        if (node.has("titles")) {
            for (String position : node.at("titles").names()) {
                titles.put(position, RuleFormat.readText(node.at("titles").at(position), Limits.BECAUSE));
            }
        }
        boolean mandatory = RuleFormat.flag(node, "mandatory");
        return new DialSetting(name, new DialPosition(value, title, mandatory), titles);
    }

    private void addRules(Node document) {
        if (!document.has("rules")) {
            return;
        }
        Version version = Version.of(document.at("format"));
        RuleFormat format = new RuleFormat(named);
        List<Node> items = document.at("rules").items(Limits.RULES - rules.size());
        for (Node item : items) {
            Rule rule = format.read(item, version);
            Rule before = rules.get(rule.id());
            if (before != null && before.mandatory() && PersonalLayer.is(document)) {
                outvoted.add(rule.id());
            } else {
                rules.put(rule.id(), rule);
            }
        }
    }

    private Map<String, DialPosition> positions() {
        Map<String, DialPosition> positions = new LinkedHashMap<>();
        for (DialSetting dial : named.dials.values()) {
            positions.put(dial.name(), dial.position());
        }
        return positions;
    }
}
