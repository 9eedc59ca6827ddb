package netiquette.server.ruleset;

import netiquette.engine.LocalText;

/** A text in both languages as typed: perhaps empty, perhaps too long. */
public record TextEdit(String en, String nl) {
    /** Nothing typed in either language. */
    public static final TextEdit NONE = new TextEdit("", "");

    /** The text unchanged. */
    public static TextEdit of(LocalText text) {
        return new TextEdit(text.en(), text.nl());
    }
}
