package netiquette.server.refusal;

import java.util.Locale;
import org.springframework.stereotype.Service;

/** Puts every {@link Refusal} into words, for the API and for the screen alike. */
@Service
public class Refusals {
    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    /** What happened, in a few words, the same each time. */
    public String title(Refusal refusal, Locale locale) {
        return texts.text("refusal." + refusal.key() + ".title", locale);
    }

    /** What happened this time and what helps, in a sentence. */
    public String detail(Refusal refusal, Locale locale) {
        return texts.text(
                "refusal." + refusal.key() + ".detail",
                locale,
                refusal.arguments().stream()
                        .map(argument -> argument instanceof Reason reason ? words(reason, locale) : argument)
                        .toArray());
    }

    private String words(Reason reason, Locale locale) {
        return texts.text(reason.key(), locale, reason.values().toArray());
    }
}
