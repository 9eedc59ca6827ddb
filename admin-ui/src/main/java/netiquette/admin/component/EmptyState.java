package netiquette.admin.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: what it would show, and what to do next. */
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    /** A picture, what is not there yet, and the next step. */
    public EmptyState(String symbol, String title, String nextStep) {
        addClassName("empty-state");
        Paragraph step = new Paragraph(nextStep);
        step.addClassName("quiet");
        add(new Symbol(symbol), new H2(title), step);
    }
}
