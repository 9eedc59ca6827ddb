package netiquette.admin.condition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import netiquette.admin.component.DayField;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of a fact, as fields that suit its type. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Values() {}

    static Component one(Entry entry, Fact fact) {
        return switch (fact.type()) {
            case FLAG -> flag(entry);
            case CHOICE -> Entries.select(entry, choices(fact), word -> named(fact, word));
            case NUMBER ->
                entry.bind(new IntegerField(), JsonNode::asInt, number -> Optional.of(NODES.numberNode(number)));
            case DATE ->
                entry.bind(
                        new DayField(""),
                        day -> LocalDate.parse(day.asString()),
                        day -> Optional.of(NODES.stringNode(day.toString())));
            case TEXT, GROUPS, LABELS -> text(entry);
        };
    }

    static Component several(Entry entry, Fact fact, List<String> labels) {
        return switch (fact.type()) {
            case CHOICE -> Entries.checks(entry, choices(fact), word -> named(fact, word));
            case LABELS -> Entries.checks(entry, labels, label -> named(fact, label));
            case NUMBER -> lines(entry, Values::numbers);
            default -> lines(entry, typed -> Optional.of(Entries.list(Lines.of(typed))));
        };
    }

    private static Select<String> flag(Entry entry) {
        Select<String> select = new Select<>();
        select.setItems("true", "false");
        select.setItemLabelGenerator(word -> translate("true".equals(word) ? "fact.yes" : "fact.no"));
        return entry.bind(
                select,
                value -> String.valueOf(value.asBoolean()),
                word -> Optional.of(NODES.booleanNode(Boolean.parseBoolean(word))));
    }

    private static TextField text(Entry entry) {
        TextField field = new TextField();
        return entry.bind(field, JsonNode::asString, typed -> Optional.of(NODES.stringNode(typed)));
    }

    private static TextArea lines(Entry entry, SerializableFunction<String, Optional<? extends JsonNode>> taken) {
        TextArea area = new TextArea();
        area.setHelperText(translate("condition.lines"));
        return entry.bind(area, Lines::shown, taken);
    }

    private static Optional<ArrayNode> numbers(String typed) {
        ArrayNode list = NODES.arrayNode();
        try {
            Lines.of(typed).forEach(line -> list.add(Integer.parseInt(line)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.of(list).filter(some -> !some.isEmpty());
    }

    private static List<String> choices(Fact fact) {
        return fact.choices().stream().map(Choice::key).toList();
    }

    private static String named(Fact fact, String word) {
        return fact.choice(word)
                .map(choice -> Labels.capital(Spoken.text(choice.name())))
                .orElse(word);
    }
}
