package netiquette.admin.choice;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import netiquette.admin.component.Chip;
import netiquette.admin.component.Spoken;
import netiquette.engine.Source;
import netiquette.server.ruleset.Argument;
import netiquette.server.ruleset.DialPosition;

/** One position of a dial: what speaks for it and against it, who said so, and when. */
final class PositionColumn extends Article {
    private static final long serialVersionUID = 1L;

    private final String value;

    PositionColumn(DialPosition position, boolean shipped) {
        value = position.value();
        addClassName("dial-position");
        add(new H3(Spoken.text(position.title())));
        if (shipped) {
            add(new Chip(getTranslation("choices.shipped"), "good"));
        }
        side("choices.for", position.pro());
        side("choices.against", position.con());
    }

    boolean isOf(String other) {
        return value.equals(other);
    }

    void mark(boolean chosen) {
        setClassName("is-chosen", chosen);
    }

    private void side(String key, Optional<Argument> argument) {
        argument.ifPresent(given -> {
            line("span", "dial-side", getTranslation(key));
            line("p", "dial-argument", Spoken.text(given.text()));
            line("p", "quiet", origin(given.source()));
        });
    }

    /** An element without a component around it: there are hundreds of them on a screen, and nothing ever happens to them. */
    private void line(String tag, String className, String text) {
        Element line = new Element(tag).setText(text);
        line.getClassList().add(className);
        getElement().appendChild(line);
    }

    private String origin(Source source) {
        String who = source.author().isEmpty()
                ? source.date()
                : getTranslation("rule.origin.by", source.author(), source.date());
        return getTranslation("choices.origin", Spoken.text(source.text()), who);
    }
}
