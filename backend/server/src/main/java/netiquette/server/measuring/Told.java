package netiquette.server.measuring;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in the language of the machine if that is one of ours. */
final class Told {
    private Told() {}

    static String of(String key, Object... arguments) {
        Locale locale = Locale.getDefault().getLanguage().equals("nl") ? Locale.of("nl") : Locale.ENGLISH;
        String pattern =
                ResourceBundle.getBundle("netiquette.server.messages", locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
