package netiquette.server.ruleset;

import netiquette.engine.Level;

/**
 * One rule as it stands in the form.
 *
 * @param rule its id
 * @param voice whether it takes part
 */
public record RuleEdit(String rule, Voice voice, Level level, TextEdit says, TextEdit because, TextEdit but) {
    /** The longest first line, in UTF-16 units; the engine's own limit. */
    public static final int SAYS = 140;

    /** The longest reason and other side, in UTF-16 units; the engine's own limit. */
    public static final int BECAUSE = 280;

    /** The same with another voice. */
    public RuleEdit with(Voice other) {
        return new RuleEdit(rule, other, level, says, because, but);
    }

    /** The same with another level. */
    public RuleEdit with(Level other) {
        return new RuleEdit(rule, voice, other, says, because, but);
    }

    /** The same with another first line. */
    public RuleEdit withSays(String en, String nl) {
        return new RuleEdit(rule, voice, level, new TextEdit(en, nl), because, but);
    }
}
