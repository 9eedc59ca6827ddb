package netiquette.admin.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netiquette.admin.component.Spoken;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Type;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.PredicateKind;
import netiquette.server.ruleset.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One condition: what it asks, about what, with which values; and the conditions within it. */
final class ConditionBlock extends Div {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient ObjectNode condition;
    private final transient Vocabulary words;
    private final transient Blank blank;
    private final transient ConditionEditor.Actions actions;
    private final Div parts = new Div();

    ConditionBlock(
            List<Integer> path, ObjectNode condition, Vocabulary words, Blank blank, ConditionEditor.Actions actions) {
        this.id = id(path);
        this.condition = condition;
        this.words = words;
        this.blank = blank;
        this.actions = actions;
        addClassName("condition");
        setId(id);
        getElement().setAttribute("role", "group");
        Div fields = new Div();
        fields.addClassName("condition-fields");
        Optional<PredicateKind> kind = ConditionTree.kind(condition);
        fields.add(kinds(kind));
        kind.ifPresent(known -> fill(fields, known));
        parts.addClassName("condition-parts");
        Div buttons = buttons();
        if (actions.canDrag()) {
            buttons.addComponentAsFirst(new DragHandle(path, this));
        }
        Div line = new Div(fields, buttons);
        line.addClassName("condition-line");
        add(line, parts);
        kind.map(PredicateKind::subject)
                .filter(subject -> subject == Argument.Kind.CONDITIONS || subject == Argument.Kind.SIGNALS)
                .ifPresent(subject -> add(button("-add", "condition.add", actions::add)));
        getElement()
                .setAttribute(
                        "aria-label",
                        kind.map(known -> Spoken.text(known.help())).orElse(id));
    }

    static String id(List<Integer> path) {
        return path.stream().map(place -> "-" + place).collect(Collectors.joining("", "condition", ""));
    }

    /** Puts a part into it, as a form or as a line. */
    void add(Component part, int place) {
        JsonNode signal = ConditionTree.kind(condition)
                .filter(kind -> kind.subject() == Argument.Kind.SIGNALS)
                .map(kind -> condition.path(kind.key()).path(place))
                .orElse(JsonNodeFactory.instance.missingNode());
        if (signal instanceof ObjectNode weighted) {
            part.getChildren()
                    .findFirst()
                    .filter(Div.class::isInstance)
                    .map(Div.class::cast)
                    .ifPresent(line -> line.addComponentAsFirst(
                            weight(weighted, part.getId().orElse(id))));
            if (blank.surface() == Surface.INVITATION_NOTE && part instanceof ConditionBlock opened) {
                opened.add(new Ticked(weighted, opened.id, actions::changed));
            }
        }
        parts.add(part);
    }

    /** The way to the parts that are not shown yet. */
    void addRest(int count) {
        Button rest = button("-rest", "condition.rest", actions::showAll);
        rest.setText(getTranslation("condition.rest", count));
        parts.add(rest);
    }

    void add(DropPlace place) {
        parts.add(place);
    }

    private Component weight(ObjectNode signal, String part) {
        IntegerField weight = new IntegerField();
        weight.setLabel(getTranslation("condition.weight"));
        weight.setId(part + "-adds");
        weight.setStepButtonsVisible(true);
        return new Entry(signal, "adds", false, actions::changed)
                .bind(weight, JsonNode::asInt, adds -> Optional.of(JsonNodeFactory.instance.numberNode(adds)));
    }

    private Select<PredicateKind> kinds(Optional<PredicateKind> now) {
        Select<PredicateKind> kinds = new Select<>();
        kinds.setId(id + "-kind");
        kinds.setLabel(getTranslation("condition.kind"));
        List<PredicateKind> items = new ArrayList<>(blank.kinds());
        now.filter(kind -> !items.contains(kind)).ifPresent(items::add);
        kinds.setItems(items);
        kinds.setItemLabelGenerator(kind -> kind == null ? "" : Labels.shortly(Spoken.text(kind.help())));
        now.ifPresent(kinds::setValue);
        now.map(PredicateKind::help)
                .map(Spoken::text)
                .filter(help -> help.length() > Labels.shortly(help).length())
                .ifPresent(kinds::setHelperText);
        kinds.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                actions.ask(event.getValue());
            }
        });
        return actions.focusable(kinds);
    }

    private void fill(Div fields, PredicateKind kind) {
        Optional<Fact> fact = Turned.fact(condition, kind);
        new SubjectChoice(id, condition, words, blank, actions).of(kind).ifPresent(fields::add);
        Entries entries = new Entries(words, blank, condition, id, actions::changed);
        kind.beside().stream()
                .filter(argument -> argument.kind() != Argument.Kind.UNIT
                        || fact.filter(known -> known.type() == Type.DATE).isPresent())
                .forEach(argument -> fields.add(entries.field(argument, fact)));
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("condition-buttons");
        Button up = button("-up", "condition.up", () -> actions.move(-1));
        up.setEnabled(actions.canMove(-1));
        Button down = button("-down", "condition.down", () -> actions.move(1));
        down.setEnabled(actions.canMove(1));
        Button remove = button("-remove", "condition.remove", actions::remove);
        remove.setEnabled(actions.canRemove());
        buttons.add(up, down, button("-group", "condition.group-it", actions::group), remove);
        if (actions.canClose()) {
            buttons.add(button("-close", "condition.close", actions::close));
        }
        return buttons;
    }

    private Button button(String name, String text, Command clicked) {
        Button button = new Button(getTranslation(text), click -> clicked.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setId(id + name);
        return actions.focusable(button);
    }
}
