package netiquette.admin.component;

import com.vaadin.flow.component.UI;
import netiquette.engine.Language;
import netiquette.engine.LocalText;

/** Texts of rules in the language of the person in front of the screen. */
public final class Spoken {
    private Spoken() {}

    /** That language. */
    public static Language language() {
        return UI.getCurrent().getLocale().getLanguage().equals(Language.NL.key()) ? Language.NL : Language.EN;
    }

    /** That language's half of a text. */
    public static String text(LocalText text) {
        return text.in(language());
    }
}
