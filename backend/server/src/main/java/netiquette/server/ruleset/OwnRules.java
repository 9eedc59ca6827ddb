package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import netiquette.engine.LocalText;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules that a team wrote itself, or wrote anew over one of a pack, with their examples; and lists that came along with them.
 *
 * @param text a document as packs are; empty if there are none
 */
record OwnRules(String text) {
    /** The most that is kept, in UTF-16 units; the longest policy that devices take is twice as long. */
    static final int LONGEST = 2_000_000;

    static final OwnRules NONE = new OwnRules("");

    /** The name of the pack that they make up. */
    static final String PACK = "own";

    private static final JsonMapper JSON = JsonMapper.shared();

    boolean isEmpty() {
        return text.isEmpty();
    }

    List<ObjectNode> rules() {
        return tree().path("rules").valueStream().map(JsonNode::asObject).toList();
    }

    Optional<ObjectNode> rule(String id) {
        return rules().stream().filter(named(id)).findFirst();
    }

    /** With this rule, at the place of the one with its id or else behind all others. */
    OwnRules with(ObjectNode rule) {
        List<ObjectNode> rules = new ArrayList<>(rules());
        int at = rules.stream().map(Composition::id).toList().indexOf(Composition.id(rule));
        if (at < 0) {
            rules.add(rule);
        } else {
            rules.set(at, rule);
        }
        return with(rules);
    }

    OwnRules without(String id) {
        return with(rules().stream().filter(named(id).negate()).toList());
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

    /** What rules name, without the rules. */
    ObjectNode named() {
        ObjectNode tree = tree();
        tree.remove("rules");
        return tree;
    }

    /** Those rules to which it applies, as a pack. */
    Pack pack(LocalText title, Predicate<ObjectNode> which) {
        ObjectNode tree = named();
        tree.putArray("rules").addAll(rules().stream().filter(which).toList());
        return new Pack(PACK, title, tree);
    }

    private OwnRules with(List<ObjectNode> rules) {
        ObjectNode tree = tree();
        tree.putArray("rules").addAll(rules);
        return of(tree);
    }

    private ObjectNode tree() {
        return isEmpty()
                ? JSON.createObjectNode().put("format", PolicyFormat.FORMAT)
                : JSON.readTree(text).asObject();
    }

    private static OwnRules of(ObjectNode tree) {
        boolean isNothing =
                tree.path("rules").isEmpty() && Composition.NAMED.stream().noneMatch(tree::has);
        return isNothing ? NONE : new OwnRules(JSON.writeValueAsString(tree));
    }

    private static Predicate<ObjectNode> named(String id) {
        return rule -> Composition.id(rule).equals(id);
    }
}
