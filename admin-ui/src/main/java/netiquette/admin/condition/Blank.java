package netiquette.admin.condition;

import java.util.List;
import java.util.Optional;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Type;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;
import netiquette.server.ruleset.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Conditions to begin with: each can be read as it is, but for a list of words, which nobody can choose for somebody else. */
record Blank(Vocabulary words, Surface surface) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The predicates of which something can be said at this place. */
    List<PredicateKind> kinds() {
        return Predicates.ALL.stream()
                .filter(kind -> subject(kind).isPresent())
                .filter(kind -> kind.beside().stream()
                        .allMatch(argument -> argument.optional()
                                || value(argument, firstFact(kind)).isPresent()))
                .toList();
    }

    /** The facts that may stand behind the word. */
    List<Fact> facts(Argument.Kind subject) {
        return Facts.ALL.stream()
                .filter(fact -> fact.isOn(surface) && fact.type() != Type.GROUPS)
                .filter(fact -> switch (subject) {
                    case TEXT_FACT -> fact.type() == Type.TEXT;
                    case NUMBER_FACT -> fact.type() == Type.NUMBER || fact.type() == Type.DATE;
                    default -> true;
                })
                .toList();
    }

    /** The facts that the predicate can look at: a kind of text is one of several, never one thing. */
    List<Fact> facts(PredicateKind kind) {
        boolean several = kind.takes("values");
        return facts(kind.subject()).stream()
                .filter(fact -> several || fact.type() != Type.LABELS)
                .toList();
    }

    /** The simplest condition at this place: a text is empty, or anything at all is known. */
    ObjectNode condition() {
        PredicateKind blank = Predicates.byKey("is-blank").orElseThrow();
        PredicateKind known = Predicates.byKey("is-known").orElseThrow();
        return of(facts(blank).isEmpty() ? known : blank);
    }

    ObjectNode of(PredicateKind kind) {
        return of(kind, firstFact(kind));
    }

    /** A condition about a fact. */
    ObjectNode of(PredicateKind kind, Fact fact) {
        ObjectNode condition = JSON.createObjectNode();
        boolean isFact = facts(kind).contains(fact);
        condition.set(
                kind.key(),
                isFact ? NODES.stringNode(fact.key()) : subject(kind).orElseThrow());
        List<Argument> required =
                kind.beside().stream().filter(argument -> !argument.optional()).toList();
        List<Argument> filled =
                required.isEmpty() ? kind.beside().stream().limit(1).toList() : required;
        filled.forEach(argument -> value(argument, fact).ifPresent(value -> condition.set(argument.name(), value)));
        return condition;
    }

    /** A condition about another dial, as the team has it turned. */
    ObjectNode ofDial(String name) {
        ObjectNode condition = JSON.createObjectNode().put("dial", name);
        words.dials().stream()
                .filter(dial -> dial.name().equals(name))
                .findFirst()
                .ifPresent(dial -> condition.put("is", dial.value().chosen()));
        return condition;
    }

    private Fact firstFact(PredicateKind kind) {
        List<Fact> facts = facts(kind);
        return facts.stream()
                .filter(fact -> !fact.surfaces().isEmpty())
                .filter(fact -> !kind.takes("other") || other(fact).isPresent())
                .findFirst()
                .orElseGet(() -> facts.isEmpty() ? Facts.ALL.getFirst() : facts.getFirst());
    }

    private Optional<JsonNode> subject(PredicateKind kind) {
        return switch (kind.subject()) {
            case CONDITION -> Optional.of(condition());
            case CONDITIONS -> Optional.of(NODES.arrayNode().add(condition()));
            case SIGNALS ->
                Optional.of(
                        NODES.arrayNode().add(NODES.objectNode().put("adds", 1).set("when", condition())));
            case DIAL -> words.dials().stream().findFirst().map(dial -> NODES.stringNode(dial.name()));
            case GROUP -> words.groups().stream().findFirst().map(group -> NODES.stringNode(group.name()));
            default ->
                facts(kind).isEmpty()
                        ? Optional.empty()
                        : Optional.of(NODES.stringNode(firstFact(kind).key()));
        };
    }

    private Optional<JsonNode> value(Argument argument, Fact fact) {
        return switch (argument.kind()) {
            case VALUE -> Optional.of(value(fact));
            case VALUES -> Optional.of(NODES.arrayNode().add(value(fact)));
            case NUMBER -> Optional.of(NODES.numberNode(1));
            case SHARE -> Optional.of(NODES.numberNode(0.8));
            case UNIT -> Optional.of(NODES.stringNode("days"));
            case PHRASES, TEXTS -> Optional.of(NODES.arrayNode());
            case HASHES -> first(words.hashes());
            case DIAL_VALUE ->
                words.dials().stream()
                        .findFirst()
                        .map(dial -> NODES.stringNode(dial.value().chosen()));
            case FACT -> other(fact).map(other -> NODES.stringNode(other.key()));
            default -> Optional.empty();
        };
    }

    private Optional<Fact> other(Fact fact) {
        return facts(Argument.Kind.FACT).stream()
                .filter(other -> other.type() == fact.type() && !other.equals(fact))
                .findFirst();
    }

    private JsonNode value(Fact fact) {
        return switch (fact.type()) {
            case FLAG -> NODES.booleanNode(true);
            case NUMBER -> NODES.numberNode(1);
            case DATE -> NODES.stringNode("2026-01-01");
            case CHOICE -> NODES.stringNode(fact.choices().getFirst().key());
            case LABELS ->
                NODES.stringNode(words.labels().isEmpty() ? "" : words.labels().getFirst());
            case TEXT, GROUPS -> NODES.stringNode("…");
        };
    }

    private static Optional<JsonNode> first(List<String> names) {
        return names.stream().findFirst().map(NODES::stringNode);
    }
}
