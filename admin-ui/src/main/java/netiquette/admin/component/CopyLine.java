package netiquette.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Something to be typed elsewhere, with a button that copies it. */
public final class CopyLine extends Div {
    private static final long serialVersionUID = 1L;

    /** A line with a label; the copied text stands in an element with that id. */
    public CopyLine(String key, String text, String id) {
        addClassName("copy-line");
        Span label = new Span(getTranslation(key));
        label.addClassName("quiet");
        Span value = new Span(text);
        value.setId(id);
        value.addClassName("copy-value");
        Button copy = new Button(getTranslation("copy"), new Symbol("copy"));
        copy.setAriaLabel(getTranslation("copy.what", getTranslation(key)));
        // The browser allows it only while it handles the click itself.
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", text);
        copy.addClickListener(click -> copy.setText(getTranslation("copy.done")));
        add(label, value, copy);
    }
}
