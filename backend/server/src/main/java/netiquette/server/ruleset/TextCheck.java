package netiquette.server.ruleset;

import java.nio.charset.StandardCharsets;
import netiquette.engine.Language;
import netiquette.engine.LocalText;

/** Checks a text in both languages as it was typed. */
final class TextCheck {
    private TextCheck() {}

    /** @throws RuleEditException naming the language at fault, as {@code says.nl} */
    static LocalText check(TextEdit edit, String path, int atMost) {
        return new LocalText(check(edit.en(), path + ".en", atMost), check(edit.nl(), path + ".nl", atMost));
    }

    /**
     * What members read as it stands: nothing is filled in there.
     *
     * @throws RuleEditException naming the language in which something waits to be filled in
     */
    static LocalText asRead(LocalText text, String path) {
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words.contains("{") || words.contains("}")) {
                throw new RuleEditException(path + "." + language.key(), "text-blank");
            }
        }
        return text;
    }

    static String check(String typed, String path, int atMost) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new RuleEditException(path, "text-missing");
        }
        if (text.length() > atMost) {
            throw new RuleEditException(path, "text-long", atMost, text.length());
        }
        boolean readable = text.chars().noneMatch(unit -> Character.isISOControl(unit) && unit != '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!readable) {
            throw new RuleEditException(path, "text-unreadable");
        }
        return text;
    }
}
