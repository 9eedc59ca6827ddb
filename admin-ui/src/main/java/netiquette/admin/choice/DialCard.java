package netiquette.admin.choice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.DialPosition;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.StaleDraftException;

/** One choice: the question, what there is to choose from, and below it both sides of each. Saves at once. */
final class DialCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient DialDraft draft;
    private final String dial;
    private final Command saved;
    private final RadioButtonGroup<String> positions = new RadioButtonGroup<>();
    private final List<PositionColumn> columns = new ArrayList<>();
    private final Span state = new Span();
    private final Div bar = new Div(state);

    /** For whoever may choose, or to be read alone. */
    DialCard(DialDraft draft, DialView view, boolean canChoose, Command saved) {
        this.draft = draft;
        this.dial = view.name();
        this.saved = saved;
        setId("choice-" + dial);
        addClassNames("panel", "dial");
        String asks = Spoken.text(view.asks());
        H2 question = new H2(asks);
        positions.setId("positions-" + dial);
        positions.setReadOnly(!canChoose);
        positions.setAriaLabel(asks);
        positions.setItems(view.positions().stream().map(DialPosition::value).toList());
        Map<String, String> titles = view.positions().stream()
                .collect(Collectors.toMap(DialPosition::value, position -> Spoken.text(position.title())));
        positions.setItemLabelGenerator(titles::get);
        positions.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getOldValue(), event.getValue());
            }
        });
        Div sides = new Div();
        sides.addClassName("dial-positions");
        view.positions().forEach(position -> {
            PositionColumn column = new PositionColumn(
                    position, position.value().equals(view.value().shipped()));
            columns.add(column);
            sides.add(column);
        });
        state.getElement().setAttribute("role", "status");
        state.addClassName("quiet");
        bar.addClassName("dial-state");
        add(question, positions, bar, sides);
        show();
    }

    private void choose(String from, String to) {
        bar.removeAll();
        bar.add(state);
        try {
            draft.choose(dial, to);
            state.setText(getTranslation("rule.saved"));
            offerBack(from);
        } catch (StaleDraftException stale) {
            state.setText(getTranslation("choices.theirs"));
        }
        show();
        saved.execute();
    }

    private void offerBack(String before) {
        Button undo = new Button(getTranslation("rule.undo"), click -> {
            choose(draft.chosen(dial), before);
            bar.removeAll();
            bar.add(state);
            positions.getElement().callJsFunction("focus");
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setId("undo-" + dial);
        bar.add(undo);
    }

    private void show() {
        String chosen = draft.chosen(dial);
        positions.setValue(chosen);
        columns.forEach(column -> column.mark(column.isOf(chosen)));
    }
}
