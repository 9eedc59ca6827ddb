package netiquette.admin.component;

import com.vaadin.flow.component.html.Span;

/** A word that says in which state something is. */
public final class Chip extends Span {
    private static final long serialVersionUID = 1L;

    /**
     * One word.
     *
     * @param kind how it looks: {@code good}, {@code changed} or {@code off}
     */
    public Chip(String text, String kind) {
        super(text);
        addClassNames("chip", "chip-" + kind);
    }
}
