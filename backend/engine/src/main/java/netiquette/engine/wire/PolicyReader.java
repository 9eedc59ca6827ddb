package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.DialPosition;
import netiquette.engine.LocalText;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.Unreadable;
import netiquette.engine.predicate.DialSetting;
import org.jspecify.annotations.Nullable;

/**
 * Reads a policy in slices, so that a page goes on answering while a long one is read: {@link #advance} until it says
 * that all is read, then {@link #policy}.
 */
public final class PolicyReader {
    private static final Fields FIELDS =
            new Fields("format name title about layer dials parameters phrases texts lists templates"
                    + " networks rules items upkeep segments changes watching");

    private final Named named = new Named();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<String> outvoted = new ArrayList<>();
    private final List<Node> documents = new ArrayList<>();
    private final RuleFormat format = new RuleFormat(named);
    private Version version = Version.CURRENT;
    private List<Node> items = List.of();
    private int document;
    private int rule;

    /**
     * Reads what rules may name, of every document before the first rule is read: a later one may turn an earlier one's
     * dial.
     *
     * @param documents one tree a document, in order
     * @throws FormatException naming the place and the reason
     */
    public PolicyReader(List<? extends @Nullable Object> documents) {
        for (int index = 0; index < documents.size(); index++) {
            Object tree = documents.get(index);
            Node node = documents.size() == 1 ? Node.root(tree) : Node.document(tree, index);
            addNamed(node);
            this.documents.add(node);
        }
        named.numbered.begin(named.phrases);
    }

    /**
     * Reads so many more parts: phrase lists in one language, then rules.
     *
     * @return whether all are read
     * @throws FormatException naming the place and the reason
     */
    public boolean advance(int most) {
        int left = most;
        while (left > 0 && named.numbered.advance()) {
            left--;
        }
        while (left > 0 && document < documents.size()) {
            Node node = documents.get(document);
            if (rule == 0) {
                version = Version.of(node.at("format"));
                items = node.has("rules") ? node.at("rules").items(Limits.RULES) : List.of();
            }
            if (rule < items.size()) {
                addRule(node, items.get(rule++));
                left--;
            } else {
                document++;
                rule = 0;
            }
        }
        return document == documents.size();
    }

    /**
     * The policy, once all is read.
     *
     * @throws FormatException if kinds ask for each other in a circle, or a text that nothing names cannot be read
     */
    public Policy policy() {
        for (Node node : documents) {
            if (PersonalLayer.is(node)) {
                PersonalLayer.change(node, rules, outvoted);
            }
        }
        Labels.refuseCircles(rules.values());
        named.checkTheOthers();
        return new Policy(
                new ArrayList<>(rules.values()),
                positions(),
                named.parameters,
                named.templates,
                named.lexicon.ready(),
                outvoted);
    }

    private void addNamed(Node document) {
        FIELDS.refuseStrangers(document, Version.of(document.at("format")));
        boolean personal = PersonalLayer.is(document);
        document.optional("dials").ifPresent(node -> addDials(node, personal));
        document.optional("phrases").ifPresent(node -> Named.addLists(node, named.phrases, !personal));
        document.optional("texts").ifPresent(node -> Named.addLists(node, named.texts, !personal));
        document.optional("lists").ifPresent(node -> named.addHashes(node, !personal));
        document.optional("templates").ifPresent(node -> named.addTemplates(node, !personal));
        document.optional("parameters").ifPresent(node -> named.addParameters(node, !personal));
        document.optional("networks").ifPresent(PolicyReader::checkNetworks);
    }

    /** What a network's pages look like is for those who read pages; here it only has to be there in good order. */
    private static void checkNetworks(Node networks) {
        for (String name : networks.names()) {
            networks.at(name).object();
        }
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
        boolean mandatory = RuleFormat.flag(node, "mandatory")
                || (before != null && before.position().mandatory());
        return new DialSetting(name, new DialPosition(value, title, mandatory), titles);
    }

    private void addRule(Node document, Node item) {
        if (rules.size() == Limits.RULES) {
            throw item.refuse(Unreadable.MANY_RULES, String.valueOf(Limits.RULES));
        }
        Rule read = format.read(item, version);
        Rule before = rules.get(read.id());
        if (before != null && before.mandatory() && PersonalLayer.is(document)) {
            outvoted.add(read.id());
        } else {
            rules.put(read.id(), read);
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
