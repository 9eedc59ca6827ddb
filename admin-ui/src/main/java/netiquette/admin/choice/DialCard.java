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
    private final Button undo = new Button(getTranslation("rule.undo"), click -> undo());
    private String before = "";

    DialCard(DialDraft draft, DialView view, Command saved) {
        this.draft = draft;
        this.dial = view.name();
        this.saved = saved;
        setId("choice-" + dial);
        addClassNames("panel", "dial");
        String asks = Spoken.text(view.asks());
        H2 question = new H2(asks);
        positions.setId("positions-" + dial);
        positions.setAriaLabel(asks);
        positions.setItems(view.positions().stream().map(DialPosition::value).toList());
        positions.setItemLabelGenerator(value -> title(view, value));
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
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setId("undo-" + dial);
        undo.setVisible(false);
        Div bar = new Div(state, undo);
        bar.addClassName("dial-state");
        add(question, positions, bar, sides);
        show();
    }

    private void choose(String from, String to) {
        try {
            draft.choose(dial, to);
            before = from;
            undo.setVisible(true);
            state.setText(getTranslation("rule.saved"));
        } catch (StaleDraftException stale) {
            undo.setVisible(false);
            state.setText(getTranslation("choices.theirs"));
        }
        show();
        saved.execute();
    }

    private void undo() {
        choose(draft.chosen(dial), before);
        undo.setVisible(false);
        positions.getElement().callJsFunction("focus");
    }

    private void show() {
        String chosen = draft.chosen(dial);
        positions.setValue(chosen);
        columns.forEach(column -> column.mark(column.isOf(chosen)));
    }

    private static String title(DialView view, String value) {
        return view.positions().stream()
                .filter(position -> position.value().equals(value))
                .findFirst()
                .map(DialPosition::title)
                .map(Spoken::text)
                .orElse(value);
    }
}
