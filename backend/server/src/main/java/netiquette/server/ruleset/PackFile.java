package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.engine.Unreadable;
import netiquette.engine.wire.PolicyFormat;
import netiquette.server.refusal.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack as a file: what one team has otherwise than the packs that come with the product, for another team to take over. It has
 * rules, dials, what rules name, and under {@code changes} the rules that are switched off or only watch.
 */
record PackFile(ObjectNode tree) {
    private static final String OFF = "off";
    private static final String WATCHING = "watching";

    /** What a file may bring; one of them is there in each. */
    private static final List<String> PARTS = List.of(
            "format",
            "rules",
            "dials",
            "changes",
            "items",
            "networks",
            "phrases",
            "texts",
            "lists",
            "templates",
            "parameters");

    /** Writes down a draft. */
    static PackFile of(Draft draft, Shipped shipped) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("format", PolicyFormat.FORMAT);
        Set<String> ids = new LinkedHashSet<>();
        draft.own().rules().forEach(rule -> ids.add(Composition.id(rule)));
        ObjectNode dials = tree.putObject("dials");
        draft.dials().forEach((dial, position) -> dials.putObject(dial).put("value", position));
        ObjectNode off = tree.putObject("changes");
        draft.changes().forEach((id, change) -> {
            if (!change.with(Voice.SPEAKS).equals(RuleChange.NONE)) {
                ids.add(id);
            }
            if (change.voice() != Voice.SPEAKS) {
                off.putObject(id).put(change.voice() == Voice.SILENT ? OFF : WATCHING, true);
            }
        });
        tree.properties()
                .removeIf(part -> part.getValue().isObject() && part.getValue().isEmpty());
        tree.setAll(draft.own().named());
        tree.putArray("rules")
                .addAll(ids.stream()
                        .flatMap(id -> shipped.tree(id).stream())
                        .map(rule -> draft.change(Composition.id(rule)).applied(rule))
                        .toList());
        return new PackFile(tree);
    }

    /**
     * Reads what somebody brings.
     *
     * @throws RuleEditException saying where, if it is no JSON object, has nothing of a pack in it, or is too long
     */
    static PackFile read(String text) {
        if (!text.strip().startsWith("{")) {
            throw new RuleEditException("pack", "no-pack");
        }
        ObjectNode tree = JsonText.read(text, OwnRules.LONGEST, "pack");
        if (PARTS.stream().noneMatch(tree::has)) {
            throw new RuleEditException("pack", "no-pack");
        }
        return new PackFile(tree);
    }

    String text() {
        return JsonText.of(tree);
    }

    /** The place of each of its rules, by id. */
    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        rules().forEach(rule -> places.put(Composition.id(rule), "rules[" + places.size() + "]."));
        return places;
    }

    /**
     * The draft with all of it taken over.
     *
     * @throws RuleRefusedException naming the place in the file and the reason
     */
    Draft over(Draft draft, Packs packs) {
        Shipped shipped = packs.shipped(draft.packs());
        refuseOthersLists(packs);
        List<ObjectNode> rules = rules();
        Set<String> asShipped = rules.stream()
                .filter(rule ->
                        shipped.tree(Composition.id(rule)).filter(rule::equals).isPresent())
                .map(Composition::id)
                .collect(Collectors.toSet());
        OwnRules own = draft.own().withNamed(tree).with(rules).without(asShipped);
        Map<String, RuleChange> changes = new LinkedHashMap<>(draft.changes());
        places().keySet().forEach(changes::remove);
        Set<String> known = own.rules().stream().map(Composition::id).collect(Collectors.toSet());
        part("changes").propertyStream().forEach(change -> {
            if (!known.contains(change.getKey()) && !packs.have(change.getKey())) {
                throw new RuleRefusedException("changes." + change.getKey(), Reason.own("rule"));
            }
            if (change.getValue().path(OFF).asBoolean(false)) {
                changes.put(change.getKey(), RuleChange.NONE.with(Voice.SILENT));
            } else if (change.getValue().path(WATCHING).asBoolean(false)) {
                changes.put(change.getKey(), RuleChange.NONE.with(Voice.WATCHES));
            }
        });
        Draft turned = draft.with(own).with(changes, dials(draft, shipped));
        return turned.with(own.withItems(items(turned, packs)));
    }

    /** What it changes in networks, by their ids. */
    ObjectNode networks() {
        return part("networks");
    }

    private List<ObjectNode> rules() {
        return entries("rules");
    }

    /** What is agreed; of each, what a form could have said. */
    private List<ObjectNode> items(Draft draft, Packs packs) {
        Map<String, String> dials = packs.shipped(draft).positions(draft);
        List<ObjectNode> items = new ArrayList<>();
        for (ObjectNode item : entries("items")) {
            try {
                items.add(packs.written(draft, new AgreementItem(item).edit(dials))
                        .tree());
            } catch (RuleEditException e) {
                throw e.within("items[" + items.size() + "].");
            }
        }
        return items;
    }

    private List<ObjectNode> entries(String section) {
        if (tree.has(section) && !tree.path(section).isArray()) {
            throw new RuleRefusedException(section, Reason.of(Unreadable.LIST));
        }
        List<ObjectNode> entries = new ArrayList<>();
        for (JsonNode node : tree.path(section)) {
            if (!(node instanceof ObjectNode entry) || Composition.id(entry).isBlank()) {
                throw new RuleRefusedException(section + "[" + entries.size() + "].id", Reason.own("id"));
            }
            entries.add(entry);
        }
        return entries;
    }

    /** What other rules name too, is not changed by the way. */
    private void refuseOthersLists(Packs packs) {
        for (String section : Composition.NAMED) {
            part(section).propertyStream().forEach(entry -> {
                if (packs.haveOtherwise(section, entry.getKey(), entry.getValue())) {
                    throw new RuleRefusedException(section + "." + entry.getKey(), Reason.own("same-name"));
                }
            });
        }
    }

    private ObjectNode part(String name) {
        JsonNode part = tree.path(name);
        if (part.isMissingNode()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (part instanceof ObjectNode object) {
            return object;
        }
        throw new RuleRefusedException(name, Reason.of(Unreadable.OBJECT));
    }

    private Map<String, String> dials(Draft draft, Shipped shipped) {
        Map<String, String> turned = new LinkedHashMap<>(draft.dials());
        part("dials").propertyStream().forEach(dial -> {
            String position = dial.getValue().path("value").asString("");
            if (!shipped.has(dial.getKey(), position)) {
                throw new RuleRefusedException("dials." + dial.getKey() + ".value", Reason.own("position", position));
            }
            turned.put(dial.getKey(), position);
        });
        return turned;
    }
}
