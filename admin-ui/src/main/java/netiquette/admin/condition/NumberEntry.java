package netiquette.admin.condition;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A whole number, or one that the network sets and that may change: then its name. */
final class NumberEntry extends Div implements HasLabel {
    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PARAMETER = "parameter";

    private final IntegerField number = new IntegerField();
    private final Select<String> named = new Select<>();

    private NumberEntry(Entry entry, List<String> parameters) {
        addClassName("number-entry");
        named.setItems(parameters);
        named.setEmptySelectionAllowed(true);
        named.setEmptySelectionCaption(getTranslation("condition.number.own"));
        named.setItemLabelGenerator(name -> name == null ? getTranslation("condition.number.own") : name);
        JsonNode now = entry.now().orElse(NODES.missingNode());
        if (now.has(PARAMETER)) {
            named.setValue(now.path(PARAMETER).asString());
        } else if (now.isNumber()) {
            number.setValue(now.asInt());
        }
        number.setVisible(named.isEmpty());
        number.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                entry.take(number, Optional.ofNullable(event.getValue()).map(NODES::numberNode));
            }
        });
        named.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                number.setVisible(named.isEmpty());
                Optional<String> name = named.getOptionalValue();
                entry.take(
                        number,
                        name.isPresent()
                                ? name.map(given -> NODES.objectNode().put(PARAMETER, given))
                                : number.getOptionalValue().map(NODES::numberNode));
            }
        });
        add(number, named);
    }

    static NumberEntry of(Entry entry, List<String> parameters) {
        return new NumberEntry(entry, parameters);
    }

    @Override
    public void setLabel(String label) {
        number.setLabel(label);
        named.setLabel(number.isVisible() ? getTranslation("condition.number.or") : label);
    }

    @Override
    public void setId(String id) {
        super.setId(id);
        number.setId(id + "-number");
        named.setId(id + "-parameter");
    }
}
