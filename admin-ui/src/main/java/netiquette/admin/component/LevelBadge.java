package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import netiquette.engine.Level;

/** How firmly a rule speaks: the word, and one to four dots that the style sheet draws. */
public final class LevelBadge extends Span {
    private static final long serialVersionUID = 1L;

    /** A badge for one level. */
    public LevelBadge(Level level) {
        addClassNames("level-badge", "level-" + level.key());
        setText(translate("level." + level.key()));
    }
}
