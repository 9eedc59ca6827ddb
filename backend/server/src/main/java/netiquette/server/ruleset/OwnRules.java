package netiquette.server.ruleset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import netiquette.engine.LocalText;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules and agreements that a team wrote itself, or wrote anew over one of a pack, with their examples; lists that came along
 * with them; and what it changes in what is known of networks.
 *
 * @param text a document as packs are; empty if there are none
 */
record OwnRules(String text) {
    /** The most that is kept, in UTF-16 units; the longest policy that devices take is twice as long. */
    static final int LONGEST = 2_000_000;

    /** The most examples of one sort that a rule has; each is run before every publication. */
    static final int EXAMPLES = 100;

    static final OwnRules NONE = new OwnRules("");

    /** The name of the pack that they make up. */
    static final String PACK = "own";

    private static final String RULES = "rules";
    private static final String ITEMS = "items";
    private static final String NETWORKS = "networks";
    private static final JsonMapper JSON = JsonMapper.shared();

    boolean isEmpty() {
        return text.isEmpty();
    }

    List<ObjectNode> rules() {
        return tree().path(RULES).valueStream().map(JsonNode::asObject).toList();
    }

    /** With this rule, at the place of the one with its id or else behind all others. */
    OwnRules with(ObjectNode rule) {
        return with(List.of(rule));
    }

    /** With these rules, each at the place of the one with its id or else behind all others. */
    OwnRules with(List<ObjectNode> others) {
        Map<String, ObjectNode> rules = new LinkedHashMap<>();
        Stream.concat(rules().stream(), others.stream()).forEach(rule -> rules.put(Composition.id(rule), rule));
        return replaced(RULES, rules.values());
    }

    OwnRules without(String id) {
        return without(Set.of(id));
    }

    OwnRules without(Set<String> ids) {
        return replaced(
                RULES,
                rules().stream()
                        .filter(rule -> !ids.contains(Composition.id(rule)))
                        .toList());
    }

    /** With this agreement, in the place of the one with its id. */
    OwnRules withItem(ObjectNode item) {
        return withItems(List.of(item));
    }

    OwnRules withItems(Collection<ObjectNode> others) {
        Map<String, ObjectNode> items = new LinkedHashMap<>();
        Stream.concat(items().stream(), others.stream()).forEach(item -> items.put(Composition.id(item), item));
        return replaced(ITEMS, items.values());
    }

    OwnRules withoutItem(String id) {
        return replaced(
                ITEMS,
                items().stream()
                        .filter(item -> !Composition.id(item).equals(id))
                        .toList());
    }

    /** What the team changes in what is known of a network; an empty object if nothing. */
    ObjectNode network(String id) {
        return networks().path(id) instanceof ObjectNode changes ? changes : JSON.createObjectNode();
    }

    /** All that the team changes in networks, by their ids. */
    ObjectNode networks() {
        return tree().path(NETWORKS) instanceof ObjectNode networks ? networks : JSON.createObjectNode();
    }

    /** With these changes to a network in the place of others; without any if there are none. */
    OwnRules withNetwork(String id, ObjectNode changes) {
        ObjectNode tree = tree();
        ObjectNode networks = networks();
        networks.remove(id);
        tree.remove(NETWORKS);
        if (!changes.isEmpty()) {
            networks.set(id, changes.deepCopy());
        }
        if (!networks.isEmpty()) {
            tree.set(NETWORKS, networks);
        }
        return of(tree);
    }

    /** @throws RuleEditException if it is more than is kept */
    void checkLength() {
        if (text.length() > LONGEST) {
            throw new RuleEditException("document", "own-rules-long", LONGEST);
        }
    }

    /** With lists, texts and the like of another document, each in the place of one with its name. */
    OwnRules withNamed(ObjectNode document) {
        ObjectNode tree = tree();
        Composition.NAMED.forEach(section -> {
            if (document.path(section) instanceof ObjectNode entries && !entries.isEmpty()) {
                tree.withObjectProperty(section).setAll(entries.deepCopy());
            }
        });
        return of(tree);
    }

    /** What rules name and what is agreed, without the rules. */
    ObjectNode named() {
        ObjectNode tree = tree();
        tree.remove(RULES);
        return tree;
    }

    /** The names of lists, texts and the like that these others have not, or otherwise; networks are told by themselves. */
    List<String> namesBeside(OwnRules others) {
        ObjectNode theirs = others.tree();
        ObjectNode ours = tree();
        return Composition.NAMED.stream()
                .filter(section -> !section.equals(NETWORKS))
                .flatMap(section -> ours.path(section)
                        .propertyStream()
                        .filter(entry ->
                                !entry.getValue().equals(theirs.path(section).path(entry.getKey())))
                        .map(Map.Entry::getKey))
                .toList();
    }

    /** Those rules to which it applies, as a pack. */
    Pack pack(LocalText title, Predicate<ObjectNode> which) {
        ObjectNode tree = named();
        tree.putArray(RULES).addAll(rules().stream().filter(which).toList());
        return new Pack(PACK, title, tree);
    }

    private List<ObjectNode> items() {
        return tree().path(ITEMS).valueStream().map(JsonNode::asObject).toList();
    }

    private OwnRules replaced(String section, Collection<ObjectNode> entries) {
        ObjectNode tree = tree();
        tree.putArray(section).addAll(entries);
        return of(tree);
    }

    private ObjectNode tree() {
        return isEmpty()
                ? JSON.createObjectNode().put("format", PolicyFormat.FORMAT)
                : JSON.readTree(text).asObject();
    }

    private static OwnRules of(ObjectNode tree) {
        boolean isNothing =
                Stream.of(RULES, ITEMS).allMatch(section -> tree.path(section).isEmpty())
                        && Composition.NAMED.stream().noneMatch(tree::has);
        return isNothing ? NONE : new OwnRules(JSON.writeValueAsString(tree));
    }
}
