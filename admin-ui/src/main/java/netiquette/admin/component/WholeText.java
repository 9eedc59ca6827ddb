package netiquette.admin.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A text that may have grown too long to read in one go: its beginning, and all of it for whoever asks. */
public final class WholeText extends Div {
    private static final long serialVersionUID = 1L;

    /** The text. */
    public WholeText(String text) {
        this(Shortly.of(text), text);
    }

    /** Another text in its place, and all of it unless that is the same. */
    public WholeText(String shortly, String text) {
        addClassName("whole-text");
        add(new Paragraph(shortly));
        if (!shortly.equals(text)) {
            add(new LaterDetails(getTranslation("text.whole"), () -> new Paragraph(text)));
        }
    }
}
