package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.FieldErrors;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.server.ruleset.TextEdit;

/** One text of a rule, Dutch and English side by side. */
final class TextPair extends Div {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final CountedText nl;
    private final CountedText en;

    TextPair(String path, int limit, Command changed) {
        this.path = path;
        nl = new CountedText(path, Language.NL, limit, changed);
        en = new CountedText(path, Language.EN, limit, changed);
        addClassName("text-pair");
        H2 heading = new H2(getTranslation("rule." + path));
        heading.setId("heading-" + path);
        Paragraph help = new Paragraph(getTranslation("rule." + path + ".help"));
        help.addClassName("quiet");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "heading-" + path);
        Div fields = new Div(nl, en);
        fields.addClassName("fields");
        add(heading, help, fields);
    }

    void register(FieldErrors errors) {
        errors.at(path + ".nl", nl).at(path + ".en", en);
    }

    void show(LocalText text) {
        nl.setValue(text.nl());
        en.setValue(text.en());
    }

    TextEdit edit() {
        return new TextEdit(en.getValue(), nl.getValue());
    }
}
