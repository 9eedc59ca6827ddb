package netiquette.server.ruleset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import netiquette.engine.LocalText;
import netiquette.engine.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An agreement as packs and files have it. A team's own copy says the same and more: {@code off}, and where its paper lies.
 *
 * @param tree the JSON object
 */
record AgreementItem(ObjectNode tree) {
    private static final String OFF = "off";
    private static final String DIAL = "dial";
    private static final String TEXTS = "texts";
    private static final String DOCUMENT = "documentLink";
    private static final List<String> REMARKS = List.of("document", "example", "question", "note");

    /** What only helps whoever reads packs, or is told in another form. */
    private static final List<String> UNPUBLISHED = List.of(OFF, DIAL, TEXTS, "positions", "refs", "document", "note");

    String id() {
        return tree.path("id").asString("");
    }

    /** Some items only tell; what can be agreed says why, and what speaks against it. */
    boolean isAgreement() {
        return Stream.of(AgreementText.values())
                .filter(AgreementText::isNeeded)
                .allMatch(which -> tree.path(which.key()).isObject());
    }

    /** Whether it is there with the dials as they stand, and the team has not switched it off. */
    boolean isOn(Map<String, String> dials) {
        return !tree.path(OFF).asBoolean(false) && suits(dials);
    }

    /** Whether it makes sense with the dials as they stand. */
    boolean suits(Map<String, String> dials) {
        List<String> positions = Packs.strings(tree.path("positions"));
        return positions.isEmpty() || positions.contains(position(dials));
    }

    Agreement view(Map<String, String> dials, LocalText packTitle, Optional<AgreementItem> shipped) {
        Map<AgreementText, LocalText> texts = new EnumMap<>(AgreementText.class);
        for (AgreementText which : AgreementText.values()) {
            text(which, dials).ifPresent(text -> texts.put(which, text));
        }
        return new Agreement(
                id(),
                !tree.path(OFF).asBoolean(false),
                shipped.isPresent(),
                shipped.filter(ours -> ours.tree.equals(tree)).isEmpty(),
                packTitle,
                AgreementKind.of(tree.path("kind").asString("")).orElse(AgreementKind.ADVISE),
                texts,
                tree.path("reviewBy").asString(""),
                tree.path(DOCUMENT).asString(""),
                tree.path("learnMore").asString(""),
                Packs.strings(tree.path("groups")),
                source(),
                optional("enforcedBy"),
                legal(),
                duties(),
                remarks());
    }

    /** The same with what somebody wrote, which is checked; a text that is not there is taken away. */
    AgreementItem with(AgreementEdit edit, Map<AgreementText, LocalText> texts, Map<String, String> dials) {
        AgreementItem changed = new AgreementItem(tree.deepCopy());
        for (AgreementText which : AgreementText.values()) {
            Optional<LocalText> text = Optional.ofNullable(texts.get(which));
            if (!text.equals(text(which, dials))) {
                changed.put(which, text, dials);
            }
        }
        changed.set(OFF, !edit.on(), JsonNodeFactory.instance.booleanNode(true));
        changed.set(DOCUMENT, !edit.document().isEmpty(), JsonNodeFactory.instance.stringNode(edit.document()));
        changed.tree.put("kind", edit.kind().key()).put("reviewBy", edit.reviewBy());
        changed.tree.put("learnMore", edit.learnMore());
        ArrayNode groups = changed.tree.putArray("groups");
        edit.groups().forEach(groups::add);
        return changed;
    }

    /** What it says, as if somebody had typed it: nothing of it is checked. */
    AgreementEdit edit(Map<String, String> dials) {
        Map<AgreementText, TextEdit> typed = new EnumMap<>(AgreementText.class);
        for (AgreementText which : AgreementText.values()) {
            JsonNode text = node(which, dials);
            typed.put(
                    which,
                    new TextEdit(text.path("en").asString(""), text.path("nl").asString("")));
        }
        AgreementKind kind = AgreementKind.of(tree.path("kind").asString(""))
                .orElseThrow(() -> new RuleEditException("kind", "agreement-kind"));
        return new AgreementEdit(
                id(),
                !tree.path(OFF).asBoolean(false),
                kind,
                typed,
                tree.path("reviewBy").asString(""),
                tree.path(DOCUMENT).asString(""),
                tree.path("learnMore").asString(""),
                Packs.strings(tree.path("groups")));
    }

    AgreementChange change(AgreementChange.Sort sort) {
        return new AgreementChange(Packs.text(tree.path("title")), sort, Map.of());
    }

    /** What it says otherwise than before; both are as published, where each dial has chosen its text. */
    AgreementChange changeFrom(AgreementItem before) {
        Map<AgreementText, Setting<LocalText>> texts = new EnumMap<>(AgreementText.class);
        for (AgreementText which : AgreementText.values()) {
            Optional<LocalText> was = before.text(which, Map.of());
            text(which, Map.of())
                    .filter(now -> was.isPresent() && !was.get().equals(now))
                    .ifPresent(now -> texts.put(which, new Setting<LocalText>(was.orElseThrow(), now)));
        }
        return new AgreementChange(Packs.text(tree.path("title")), AgreementChange.Sort.OTHERWISE, texts);
    }

    /** Whether the product itself sees to it. */
    boolean isEnforced() {
        return tree.has("enforcedBy");
    }

    /** All of a document that can be agreed, by id; where there are several, each as the last one says. */
    static Map<String, AgreementItem> of(ObjectNode document) {
        Map<String, AgreementItem> items = new LinkedHashMap<>();
        document.path("items")
                .valueStream()
                .map(item -> new AgreementItem(item.asObject()))
                .filter(AgreementItem::isAgreement)
                .forEach(item -> items.put(item.id(), item));
        return items;
    }

    /** The same of several packs. */
    static Map<String, AgreementItem> of(List<Pack> packs) {
        Map<String, AgreementItem> items = new LinkedHashMap<>();
        packs.forEach(pack -> items.putAll(of(pack.tree())));
        return items;
    }

    /** As devices get it: with one text, which holds with the dials as they stand. */
    ObjectNode published(Map<String, String> dials) {
        AgreementItem item = new AgreementItem(tree.deepCopy());
        item.put(AgreementText.TEXT, text(AgreementText.TEXT, dials), Map.of());
        return item.tree.remove(UNPUBLISHED);
    }

    private void set(String name, boolean wanted, JsonNode value) {
        if (wanted) {
            tree.set(name, value);
        } else {
            tree.remove(name);
        }
    }

    private void put(AgreementText which, Optional<LocalText> text, Map<String, String> dials) {
        boolean isOfPosition = which == AgreementText.TEXT && tree.path(TEXTS).has(position(dials));
        List<String> path = isOfPosition ? List.of(TEXTS, position(dials)) : which.path();
        ObjectNode place = path.size() == 1 ? tree : tree.withObjectProperty(path.getFirst());
        String name = path.getLast();
        text.ifPresentOrElse(
                words -> place.putObject(name).put("nl", words.nl()).put("en", words.en()), () -> place.remove(name));
    }

    private Optional<LocalText> text(AgreementText which, Map<String, String> dials) {
        return Optional.of(node(which, dials)).filter(JsonNode::isObject).map(Packs::text);
    }

    private JsonNode node(AgreementText which, Map<String, String> dials) {
        JsonNode ofPosition = tree.path(TEXTS).path(position(dials));
        if (which == AgreementText.TEXT && ofPosition.isObject()) {
            return ofPosition;
        }
        JsonNode node = tree;
        for (String name : which.path()) {
            node = node.path(name);
        }
        return node;
    }

    private String position(Map<String, String> dials) {
        return dials.getOrDefault(tree.path(DIAL).asString(""), "");
    }

    private Optional<LocalText> optional(String name) {
        return tree.path(name).isObject() ? Optional.of(Packs.text(tree.path(name))) : Optional.empty();
    }

    private Source source() {
        JsonNode source = tree.path("source");
        return new Source(
                Packs.text(source.path("text")),
                source.path("author").asString(""),
                source.path("date").asString(""),
                source.path("ref").asString(""));
    }

    /** Nothing is told of a law without where it holds. */
    private Optional<LegalCard> legal() {
        return Optional.of(tree.path("legal"))
                .filter(card -> card.path("says").isObject()
                        && card.path("jurisdiction").isObject())
                .map(LegalCard::of);
    }

    private List<Agreement.Duty> duties() {
        return tree.path("checklist")
                .valueStream()
                .map(duty -> new Agreement.Duty(
                        duty.path("side").asString("").equals("employer"), Packs.text(duty.path("text"))))
                .toList();
    }

    private List<LocalText> remarks() {
        List<LocalText> remarks = new ArrayList<>();
        REMARKS.forEach(name -> optional(name).ifPresent(remarks::add));
        JsonNode variant = tree.path("variant").path("text");
        if (variant.isObject()) {
            remarks.add(Packs.text(variant));
        }
        return remarks;
    }
}
