package netiquette.admin.condition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Argument;
import netiquette.server.ruleset.DialPosition;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of what stands beside a predicate's word, one for each sort. */
record Entries(Vocabulary words, Blank blank, ObjectNode condition, String id, Command changed) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> UNITS = List.of("days", "weeks", "months", "years");
    private static final int PERCENT = 100;

    /**
     * A field for an argument.
     *
     * @param fact what the condition looks at
     */
    Component field(Argument argument, Optional<Fact> fact) {
        Entry entry = new Entry(condition, argument.name(), argument.optional(), changed);
        Component field = switch (argument.kind()) {
            case VALUE -> Values.one(entry, fact.orElseThrow());
            case VALUES -> Values.several(entry, fact.orElseThrow(), words.labels());
            case NUMBER -> NumberEntry.of(entry, words.parameters());
            case SHARE -> share(entry);
            case UNIT -> select(entry, UNITS, unit -> translate("condition.unit." + unit));
            case PHRASES -> new ListEntry(entry, words.phrases());
            case TEXTS -> new ListEntry(entry, words.texts());
            case HASHES -> select(entry, words.hashes(), name -> name);
            case DIAL_VALUE -> select(entry, positions(), this::position);
            case DIAL_VALUES -> checks(entry, positions(), this::position);
            case FACT -> facts(entry, blank.facts(Argument.Kind.FACT));
            default -> throw new IllegalArgumentException("stands behind a word: " + argument.kind());
        };
        field.setId(id + "-" + argument.name());
        Labels.set(field, translate("condition.argument." + argument.name()));
        return field;
    }

    static Select<String> facts(Entry entry, List<Fact> facts) {
        return select(entry, facts.stream().map(Fact::key).toList(), key -> Labels.fact(key));
    }

    static Select<String> select(Entry entry, List<String> words, UnaryOperator<String> name) {
        Select<String> select = new Select<>();
        Set<String> items = new LinkedHashSet<>(words);
        entry.now().map(JsonNode::asString).ifPresent(items::add);
        select.setItems(items);
        select.setItemLabelGenerator(word -> word == null ? "" : name.apply(word));
        return entry.bind(select, JsonNode::asString, word -> Optional.of(NODES.stringNode(word)));
    }

    static CheckboxGroup<String> checks(Entry entry, List<String> words, UnaryOperator<String> name) {
        CheckboxGroup<String> group = new CheckboxGroup<>();
        Set<String> items = new LinkedHashSet<>(words);
        entry.now().ifPresent(now -> now.valueStream().map(JsonNode::asString).forEach(items::add));
        group.setItems(items);
        group.setItemLabelGenerator(name::apply);
        return entry.bind(
                group,
                values -> new LinkedHashSet<>(
                        values.valueStream().map(JsonNode::asString).toList()),
                chosen ->
                        Optional.of(list(items.stream().filter(chosen::contains).toList())));
    }

    static ArrayNode list(List<String> words) {
        ArrayNode list = NODES.arrayNode();
        words.forEach(list::add);
        return list;
    }

    private static IntegerField share(Entry entry) {
        IntegerField field = new IntegerField();
        field.setMin(1);
        field.setMax(PERCENT);
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Span("%"));
        return entry.bind(
                field,
                share -> Math.toIntExact(Math.round(share.asDouble() * PERCENT)),
                percent -> Optional.of(percent)
                        .filter(shown -> shown >= 1 && shown <= PERCENT)
                        .map(shown -> NODES.numberNode(shown / (double) PERCENT)));
    }

    private Optional<DialView> dial() {
        return words.dials().stream()
                .filter(dial -> dial.name().equals(condition.path("dial").asString("")))
                .findFirst();
    }

    private List<String> positions() {
        return dial().map(found ->
                        found.positions().stream().map(DialPosition::value).toList())
                .orElse(List.of());
    }

    private String position(String name) {
        return dial().flatMap(found -> found.positions().stream()
                        .filter(position -> position.value().equals(name))
                        .findFirst())
                .map(DialPosition::title)
                .map(Spoken::text)
                .orElse(name);
    }
}
