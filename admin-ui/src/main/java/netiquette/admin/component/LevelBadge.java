package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import netiquette.engine.Level;

/** How firmly a rule speaks: one to four dots and the word. */
public final class LevelBadge extends Span {
    private static final long serialVersionUID = 1L;

    /** A badge for one level. */
    public LevelBadge(Level level) {
        addClassNames("level-badge", "level-" + level.key());
        add(new Symbol("level-" + level.key()), new Span(translate("level." + level.key())));
    }
}
