package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack as a file: what one team has otherwise than the packs that come with the product, for another team to take over. It has
 * rules, dials, what rules name, and under {@code changes} the rules that are switched off.
 */
record PackFile(ObjectNode tree) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Writes down a draft. */
    static PackFile of(Draft draft, Shipped shipped) {
        ObjectNode tree = JSON.createObjectNode().put("format", PolicyFormat.FORMAT);
        Set<String> ids = new LinkedHashSet<>();
        draft.own().rules().forEach(rule -> ids.add(Composition.id(rule)));
        ObjectNode dials = JSON.createObjectNode();
        draft.dials().forEach((dial, position) -> dials.putObject(dial).put("value", position));
        ObjectNode off = JSON.createObjectNode();
        draft.changes().forEach((id, change) -> {
            if (!change.off().equals(RuleChange.NONE.off())) {
                ids.add(id);
            }
            if (!change.on()) {
                off.putObject(id).put("off", true);
            }
        });
        Map.of("dials", dials, "changes", off).forEach((name, part) -> {
            if (!part.isEmpty()) {
                tree.set(name, part);
            }
        });
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
     * @throws RuleEditException saying where, if it is no JSON object or too long
     */
    static PackFile read(String text) {
        if (text.length() > OwnRules.LONGEST) {
            throw new RuleEditException("pack", "text-long", OwnRules.LONGEST, text.length());
        }
        try {
            if (JSON.readTree(text) instanceof ObjectNode tree) {
                return new PackFile(tree);
            }
        } catch (JacksonException e) {
            throw new RuleEditException(
                    "pack",
                    "json-unreadable",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
        throw new RuleEditException("pack", "json-unreadable", 1, 1);
    }

    String text() {
        return JSON.writeValueAsString(tree);
    }

    /**
     * The draft with all of it taken over.
     *
     * @throws RuleRefusedException naming the place in the file and the reason
     */
    Draft over(Draft draft, Shipped packs) {
        OwnRules own = draft.own().withNamed(tree);
        Map<String, RuleChange> changes = new LinkedHashMap<>(draft.changes());
        int place = 0;
        for (JsonNode node : tree.path("rules")) {
            if (!(node instanceof ObjectNode rule) || Composition.id(rule).isBlank()) {
                throw new RuleRefusedException("rules[" + place + "].id", "an id is expected");
            }
            String id = Composition.id(rule);
            boolean isShipped = packs.tree(id).filter(rule::equals).isPresent();
            own = isShipped ? own.without(id) : own.with(rule);
            changes.remove(id);
            place++;
        }
        tree.path("changes").propertyStream().forEach(change -> {
            if (change.getValue().path("off").asBoolean(false)) {
                changes.put(change.getKey(), RuleChange.NONE.off());
            }
        });
        return draft.with(own).with(changes, dials(draft, packs));
    }

    private Map<String, String> dials(Draft draft, Shipped packs) {
        Map<String, String> turned = new LinkedHashMap<>(draft.dials());
        List<DialView> known = packs.dials(draft);
        tree.path("dials").propertyStream().forEach(dial -> {
            String position = dial.getValue().path("value").asString("");
            boolean fits = known.stream().anyMatch(view -> view.name().equals(dial.getKey()) && view.has(position));
            if (!fits) {
                throw new RuleRefusedException("dials." + dial.getKey() + ".value", "unknown position: " + position);
            }
            turned.put(dial.getKey(), position);
        });
        return turned;
    }
}
