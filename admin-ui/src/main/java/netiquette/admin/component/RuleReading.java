package netiquette.admin.component;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.server.ruleset.Voice;

/** A rule to be read: whether it speaks, how firmly, when, and its words in both languages. */
public final class RuleReading extends Div {
    private static final long serialVersionUID = 1L;

    private final DescriptionList parts = new DescriptionList();

    /** One that takes part in this way. */
    public RuleReading(Voice voice, Level level) {
        addClassName("rule-reading");
        String key = "voice." + voice.name().toLowerCase(Locale.ROOT);
        parts.add(
                new Term(getTranslation("rule.voice")),
                new Description(getTranslation(key)),
                new Term(getTranslation("rule.level")),
                new Description(new LevelBadge(level)));
        add(parts);
    }

    /** Adds one of its texts: one's own language first. */
    public RuleReading with(String key, LocalText text) {
        Description both = new Description(new Paragraph(Spoken.text(text)));
        Arrays.stream(Language.values())
                .filter(language -> language != Spoken.language())
                .forEach(other -> {
                    Paragraph line = new Paragraph(text.in(other));
                    line.getElement().setAttribute("lang", other.key());
                    line.addClassName("quiet");
                    both.add(line);
                });
        parts.add(new Term(getTranslation(key)), both);
        return this;
    }
}
