package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.Policy;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.PolicyFormat;
import netiquette.server.secret.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Packs and a team's changes put together into the one document that devices get. */
record Composition(ObjectNode document) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Parts of a document that are looked up by name; examples, arguments and the like stay behind. */
    static final List<String> NAMED =
            List.of("texts", "phrases", "lists", "templates", "parameters", Composition.NETWORKS);

    /** What the team changes in what is known of networks. */
    static final String NETWORKS = "networks";

    /** The rules that speak. */
    static final String RULES = "rules";

    /** Those that say nothing of themselves; no engine reads them with the others. */
    static final String WATCHING = "watching";

    /** What sentences need of a dial. */
    private static final List<String> SPOKEN = List.of("title", "titles");

    static Composition of(List<Pack> packs, Draft draft) {
        ObjectNode document = JSON.createObjectNode().put("format", PolicyFormat.FORMAT);
        for (Pack pack : packs) {
            pack.tree().path("dials").propertyStream().forEach(dial -> {
                ObjectNode dials = part(document, "dials");
                ObjectNode entry =
                        dials.get(dial.getKey()) instanceof ObjectNode there ? there : dials.putObject(dial.getKey());
                SPOKEN.forEach(name -> dial.getValue().optional(name).ifPresent(words -> entry.set(name, words)));
                String shipped = dial.getValue().path("value").asString();
                entry.put("value", draft.dials().getOrDefault(dial.getKey(), shipped));
            });
            for (String name : NAMED) {
                if (pack.tree().path(name) instanceof ObjectNode entries && !entries.isEmpty()) {
                    part(document, name).setAll(entries.deepCopy());
                }
            }
        }
        Map<String, ObjectNode> rules = new LinkedHashMap<>();
        packs.stream().flatMap(pack -> pack.rules().stream()).forEach(rule -> rules.put(id(rule), rule));
        document.putArray(RULES)
                .addAll(rules.values().stream()
                        .filter(rule -> draft.change(id(rule)).voice() == Voice.SPEAKS)
                        .map(rule -> changed(rule, draft.change(id(rule))))
                        .toList());
        List<ObjectNode> watching = rules.values().stream()
                .filter(rule -> draft.change(id(rule)).voice() == Voice.WATCHES)
                .map(rule -> changed(rule, draft.change(id(rule))))
                .toList();
        if (!watching.isEmpty()) {
            document.putArray(WATCHING).addAll(watching);
        }
        Map<String, String> dials = new LinkedHashMap<>();
        document.path("dials")
                .propertyStream()
                .forEach(dial ->
                        dials.put(dial.getKey(), dial.getValue().path("value").asString()));
        List<ObjectNode> items = AgreementItem.of(packs).values().stream()
                .filter(item -> item.isOn(dials))
                .map(item -> item.published(dials))
                .toList();
        if (!items.isEmpty()) {
            document.putArray("items").addAll(items);
        }
        return new Composition(document);
    }

    /** The exact text that is stored, hashed and signed: no white space, parts in a fixed order. */
    String text() {
        return JSON.writeValueAsString(document);
    }

    String sha256() {
        return Sha256.of(text());
    }

    /**
     * The document as the engine understands it.
     *
     * @throws PolicyRefusedException if it does not
     */
    Engine engine() {
        try {
            Policy policy = PolicyFormat.read(List.of(JSON.convertValue(document, Map.class)));
            return new Engine(policy);
        } catch (FormatException e) {
            throw new PolicyRefusedException(e);
        }
    }

    /** What a document says otherwise of networks, by network. */
    static JsonNode networks(String document) {
        return JSON.readTree(document).path(NETWORKS);
    }

    /** A document with one of its rules taken out, as text. */
    static String without(String document, String rule) {
        ObjectNode tree = JSON.readTree(document).asObject();
        tree.withArray(RULES).removeIf(each -> id(each.asObject()).equals(rule));
        return JSON.writeValueAsString(tree);
    }

    /** The rules of a part of a document, by id. */
    static Map<String, ObjectNode> rules(ObjectNode document, String part) {
        Map<String, ObjectNode> rules = new LinkedHashMap<>();
        document.path(part).valueStream().map(JsonNode::asObject).forEach(rule -> rules.put(id(rule), rule));
        return rules;
    }

    static String id(ObjectNode rule) {
        return rule.path("id").asString();
    }

    private static ObjectNode part(ObjectNode document, String name) {
        return document.get(name) instanceof ObjectNode there ? there : document.putObject(name);
    }

    private static ObjectNode changed(ObjectNode shipped, RuleChange change) {
        ObjectNode rule = change.applied(shipped);
        rule.remove("examples");
        return rule;
    }
}
