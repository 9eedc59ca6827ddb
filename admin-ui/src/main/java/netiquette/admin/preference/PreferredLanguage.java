package netiquette.admin.preference;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;

/** The language chosen in this browser; without a choice the browser's own decides. */
public final class PreferredLanguage {
    private static final String COOKIE = "netiquette-language";

    private PreferredLanguage() {}

    /** What was chosen before, if it was. */
    public static Optional<Locale> remembered(VaadinRequest request) {
        return Cookies.read(request, COOKIE)
                .filter(language -> language.equals("nl") || language.equals("en"))
                .map(Locale::of);
    }

    static void remember(Locale language) {
        Cookies.write(COOKIE, language.getLanguage());
    }
}
