package netiquette.admin.publication;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import netiquette.admin.component.Shortly;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.server.ruleset.Setting;

/** One text of one language: what it was and what it becomes. */
final class TextChange extends ListItem {
    private static final long serialVersionUID = 1L;

    private TextChange(String path, Language language, String before, String after) {
        add(new Span(getTranslation(
                "change.text", getTranslation("rule." + path), getTranslation("language." + language.key()))));
        add(line("change.was", Shortly.of(before), language), line("change.becomes", Shortly.of(after), language));
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

    private Paragraph line(String key, String text, Language language) {
        Span label = new Span(getTranslation(key));
        label.addClassName("quiet");
        Span words = new Span(text);
        words.getElement().setAttribute("lang", language.key());
        Paragraph line = new Paragraph(label, words);
        line.addClassName(key.replace('.', '-'));
        return line;
    }
}
