package netiquette.admin.component;

import com.vaadin.flow.component.html.Span;

/** A small picture in the colour of the text around it; it says nothing that the text does not say. */
public final class Symbol extends Span {
    private static final long serialVersionUID = 1L;

    /**
     * One of the drawings of {@code look/symbol.css}.
     *
     * @param name such as {@code history}
     */
    public Symbol(String name) {
        addClassNames("symbol", "symbol-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
