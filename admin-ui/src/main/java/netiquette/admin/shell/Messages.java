package netiquette.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of the screens, in Dutch and in English. */
@Component
public class Messages implements I18NProvider {
    /** The languages, the first one for people who prefer neither. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "netiquette.admin.messages";
    private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /**
     * The text for a key, its places filled.
     *
     * @throws java.util.MissingResourceException if there is no such text, so that no screen ever shows a bare key
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        Locale language = Locale.of(locale.getLanguage());
        Locale known = LANGUAGES.contains(language) ? language : Locale.ENGLISH;
        String text =
                ResourceBundle.getBundle(BUNDLE, known, ONLY_THIS_LANGUAGE).getString(key);
        return new MessageFormat(text, known).format(parameters);
    }
}
