package netiquette.admin.preference;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or as the system has it. */
public enum ColourScheme {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "netiquette-scheme";

    private final ColorScheme.Value value;

    ColourScheme(ColorScheme.Value value) {
        this.value = value;
    }

    /** The word in cookies, message keys and the page's {@code theme} attribute. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColorScheme.Value value() {
        return value;
    }

    /** What was chosen before, if it was. */
    public static Optional<ColourScheme> remembered(VaadinRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(key -> Stream.of(values())
                        .filter(scheme -> scheme.key().equals(key))
                        .findFirst());
    }

    static void remember(ColourScheme scheme) {
        Cookies.write(COOKIE, scheme.key());
    }
}
