package netiquette.admin.preference;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import netiquette.admin.component.ChoiceBar;
import netiquette.admin.component.Symbol;

/** The switches for language and colours. */
public final class Preferences extends Div {
    private static final long serialVersionUID = 1L;

    /** Both switches, showing what holds now. */
    public Preferences() {
        addClassName("preferences");
        add(languages(), schemes());
    }

    private static ChoiceBar<Locale> languages() {
        ChoiceBar<Locale> bar = new ChoiceBar<>(translate("language.label"), Preferences::speak);
        for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            String code = language.getLanguage();
            Span shown = new Span(code.toUpperCase(Locale.ROOT));
            bar.addChoice(language, shown, translate("language." + code));
        }
        bar.mark(Locale.of(UI.getCurrent().getLocale().getLanguage()));
        return bar;
    }

    private static ChoiceBar<ColourScheme> schemes() {
        ChoiceBar<ColourScheme> bar = new ChoiceBar<>(translate("scheme.label"), Preferences::paint);
        for (ColourScheme scheme : ColourScheme.values()) {
            bar.addChoice(scheme, new Symbol("scheme-" + scheme.key()), translate("scheme." + scheme.key()));
        }
        bar.mark(ColourScheme.remembered(VaadinRequest.getCurrent()).orElse(ColourScheme.SYSTEM));
        return bar;
    }

    /** Loads the page anew, because every text on it changes; drafts are saved as they are typed. */
    private static void speak(Locale language) {
        PreferredLanguage.remember(language);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    private static void paint(ColourScheme scheme) {
        ColourScheme.remember(scheme);
        UI.getCurrent().getPage().setColorScheme(scheme.value());
    }
}
