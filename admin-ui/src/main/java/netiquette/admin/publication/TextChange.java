package netiquette.admin.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import netiquette.admin.component.Shortly;
import netiquette.admin.component.WholeText;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.server.ruleset.Setting;

/** One text of one language: what it was and what it becomes. */
final class TextChange extends ListItem {
    private static final long serialVersionUID = 1L;

    private TextChange(String path, Language language, String before, String after) {
        add(new Span(
                getTranslation("change.text", getTranslation(path), getTranslation("language." + language.key()))));
        add(line("change.was", before, after, language), line("change.becomes", after, before, language));
    }

    static void addTo(UnorderedList list, String path, Setting<LocalText> text) {
        for (Language language : Language.values()) {
            String before = text.shipped().in(language);
            String after = text.chosen().in(language);
            if (!before.equals(after)) {
                list.add(new TextChange(path, language, before, after));
            }
        }
    }

    /** What differs is seen at once; a long text is there as a whole for whoever asks. */
    private Div line(String key, String text, String other, Language language) {
        Span label = new Span(getTranslation(key));
        label.addClassName("quiet");
        WholeText words = new WholeText(Shortly.of(text, other), text);
        words.getElement().setAttribute("lang", language.key());
        Div line = new Div(label, words);
        line.addClassName(key.replace('.', '-'));
        return line;
    }
}
