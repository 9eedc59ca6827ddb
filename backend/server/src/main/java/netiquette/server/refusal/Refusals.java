package netiquette.server.refusal;

import java.util.Locale;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
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
                        .map(argument -> switch (argument) {
                            case Reason reason -> words(reason, locale);
                            case LocalText text ->
                                text.in(
                                        Texts.spoken(locale).getLanguage().equals(Language.NL.key())
                                                ? Language.NL
                                                : Language.EN);
                            default -> argument;
                        })
                        .toArray());
    }

    private String words(Reason reason, Locale locale) {
        return texts.text(reason.key(), locale, reason.values().toArray());
    }
}
