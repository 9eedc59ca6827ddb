package netiquette.admin.condition;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.WordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A list by its first words and its name, or one's own, an entry a line. */
final class ListEntry extends Div implements HasLabel {
    private static final long serialVersionUID = 1L;
    private static final String OWN = "";

    private final transient Entry entry;
    private final ComboBox<String> named = new ComboBox<>();
    private final TextArea own = new TextArea();

    ListEntry(Entry entry, List<WordList> lists) {
        this.entry = entry;
        addClassName("list-entry");
        List<String> items = new ArrayList<>(List.of(OWN));
        lists.forEach(list -> items.add(list.name()));
        named.setItems(items);
        named.setItemLabelGenerator(name -> OWN.equals(name)
                ? getTranslation("condition.list.own")
                : lists.stream()
                        .filter(list -> list.name().equals(name))
                        .findFirst()
                        .map(list -> Spoken.text(list.begins()) + " · " + name)
                        .orElse(name));
        own.setHelperText(getTranslation("condition.lines"));
        own.setMaxRows(10);
        JsonNode now = entry.now().orElseThrow();
        named.setValue(now.isString() ? now.asString() : OWN);
        own.setValue(Lines.shown(now));
        own.setVisible(now.isArray());
        own.setManualValidation(true);
        if (now.isArray() && now.isEmpty()) {
            own.setInvalid(true);
            own.setErrorMessage(getTranslation("condition.missing"));
        }
        named.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                own.setVisible(event.getValue().equals(OWN));
                take();
            }
        });
        own.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take();
            }
        });
        add(named, own);
        if (now.isObject()) {
            add(new Paragraph(getTranslation("condition.list.divided")));
        }
    }

    private void take() {
        if (!named.getValue().equals(OWN)) {
            entry.take(own, Optional.of(JsonNodeFactory.instance.stringNode(named.getValue())));
            return;
        }
        List<String> lines = Lines.of(own.getValue());
        entry.take(own, lines.isEmpty() ? Optional.empty() : Optional.of(Entries.list(lines)));
    }

    @Override
    public void setLabel(String label) {
        named.setLabel(label);
        own.setLabel(getTranslation("condition.list.own"));
    }

    @Override
    public void setId(String id) {
        super.setId(id);
        named.setId(id + "-list");
        own.setId(id + "-own");
    }
}
