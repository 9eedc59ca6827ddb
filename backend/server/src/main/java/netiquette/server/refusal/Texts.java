package netiquette.server.refusal;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The server's own sentences, in English and Dutch; any other language gets English. */
@Component
public class Texts {
    private static final Locale DUTCH = Locale.of("nl");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** Reads the bundle. */
    public Texts() {
        messages.setBasename("netiquette.server.messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    /**
     * The sentence with that key.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none
     */
    public String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, spoken(locale));
    }

    /** The language that somebody with this locale is answered in. */
    public static Locale spoken(Locale locale) {
        return locale.getLanguage().equals(DUTCH.getLanguage()) ? DUTCH : Locale.ENGLISH;
    }
}
