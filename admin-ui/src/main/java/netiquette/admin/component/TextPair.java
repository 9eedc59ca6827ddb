package netiquette.admin.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import netiquette.engine.Language;
import netiquette.server.ruleset.TextEdit;

/** One text, Dutch and English side by side. */
public final class TextPair extends Div {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final CountedText nl;
    private final CountedText en;

    /**
     * Fields for a text.
     *
     * @param family the first part of the keys of its heading and help, such as {@code rule.}
     * @param path its name
     * @param limit the most UTF-16 units in either language
     */
    public TextPair(String family, String path, int limit, Command changed) {
        this.path = path;
        nl = new CountedText(path, Language.NL, limit, changed);
        en = new CountedText(path, Language.EN, limit, changed);
        addClassName("text-pair");
        H2 heading = new H2(getTranslation(family + path));
        heading.setId("heading-" + path);
        Paragraph help = new Paragraph(getTranslation(family + path + ".help"));
        help.addClassName("quiet");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "heading-" + path);
        Div fields = new Div(nl, en);
        fields.addClassName("fields");
        add(heading, help, fields);
    }

    /** Tells where refusals of this text are shown. */
    public void register(FieldErrors errors) {
        errors.at(path + ".nl", nl).at(path + ".en", en);
    }

    /** Shows a text that is stored. */
    public void show(TextEdit text) {
        nl.setValue(text.nl());
        en.setValue(text.en());
    }

    /** What stands in the fields. */
    public TextEdit edit() {
        return new TextEdit(en.getValue(), nl.getValue());
    }
}
