package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One rule as it is stored and exchanged, with its examples. Never changes: what changes it, gives a new one.
 *
 * @param tree the JSON object; nobody else has it
 */
public record RuleDocument(ObjectNode tree) {
    /** The longest text of one rule, in UTF-16 units. */
    public static final int LONGEST = 100_000;

    /** The longest address, in UTF-16 units; the engine's own limit. */
    public static final int ADDRESS = 500;

    private static final String READ = "read";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Copies the tree. */
    public RuleDocument {
        tree = tree.deepCopy();
    }

    /**
     * Reads what somebody typed.
     *
     * @throws RuleEditException naming the line and column, if it is no JSON object; or the lengths, if it is too long
     */
    public static RuleDocument read(String text) {
        return new RuleDocument(JsonText.read(text, LONGEST, "document"));
    }

    @Override
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** Its id; empty if it has none. */
    public String id() {
        return tree.path("id").asString("");
    }

    /** A part of it, such as its condition; an empty object if there is none. */
    public ObjectNode part(String name) {
        return tree.path(name) instanceof ObjectNode part ? part.deepCopy() : JSON.createObjectNode();
    }

    /** The same rule with another such part. */
    public RuleDocument with(String name, ObjectNode part) {
        ObjectNode changed = tree();
        changed.set(name, part.deepCopy());
        return new RuleDocument(changed);
    }

    /** The address of further reading that it offers; empty if there is none. */
    public String reading() {
        return tree.path("actions")
                .valueStream()
                .map(action -> action.path(READ).asString(""))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * The same rule with another address, which is not looked at here.
     *
     * @param address empty for none
     */
    public RuleDocument withReading(String address) {
        ObjectNode changed = tree();
        ArrayNode actions = changed.withArrayProperty("actions");
        actions.removeIf(action -> action.has(READ));
        if (!address.isEmpty()) {
            actions.addObject().put(READ, address);
        } else if (actions.isEmpty()) {
            changed.remove("actions");
        }
        return new RuleDocument(changed);
    }

    /** The same rule with one example more. */
    public RuleDocument withExample(boolean fires, Map<String, Object> facts) {
        ObjectNode changed = tree();
        examples(changed, fires).add(JSON.valueToTree(facts));
        return new RuleDocument(changed);
    }

    /**
     * The same rule without one of its examples.
     *
     * @param place from 0, among those that fire or those that stay silent
     */
    public RuleDocument withoutExample(boolean fires, int place) {
        ObjectNode changed = tree();
        examples(changed, fires).remove(place);
        return new RuleDocument(changed);
    }

    /** Whether it has one example that fires and one that stays silent. */
    public boolean isShown() {
        JsonNode examples = tree.path("examples");
        return !examples.path("fires").isEmpty() && !examples.path("silent").isEmpty();
    }

    /** Everything in it that people read, or that is compared with what people write; not who said it first. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        tree.propertyStream()
                .filter(part -> !part.getKey().equals("source"))
                .forEach(part -> collect(part.getValue(), texts));
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(part -> collect(part, texts));
    }

    /** As people read it. */
    public String text() {
        return JsonText.of(tree);
    }

    private static ArrayNode examples(ObjectNode rule, boolean fires) {
        return rule.withObjectProperty("examples").withArrayProperty(fires ? "fires" : "silent");
    }
}
