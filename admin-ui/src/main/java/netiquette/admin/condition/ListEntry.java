package netiquette.admin.condition;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A list by its name, or one's own, an entry a line. */
final class ListEntry extends Div implements HasLabel {
    private static final long serialVersionUID = 1L;
    private static final String OWN = "";

    private final transient Entry entry;
    private final Select<String> named = new Select<>();
    private final TextArea own = new TextArea();

    ListEntry(Entry entry, List<String> names) {
        this.entry = entry;
        addClassName("list-entry");
        List<String> items = new ArrayList<>(names);
        items.add(OWN);
        named.setItems(items);
        named.setItemLabelGenerator(name -> OWN.equals(name) ? getTranslation("condition.list.own") : name);
        own.setHelperText(getTranslation("condition.lines"));
        own.setMaxRows(10);
        JsonNode now = entry.now().orElseThrow();
        named.setValue(now.isString() ? now.asString() : OWN);
        own.setValue(Lines.shown(now));
        own.setVisible(now.isArray());
        named.addValueChangeListener(event -> {
            if (event.isFromClient()) {
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
