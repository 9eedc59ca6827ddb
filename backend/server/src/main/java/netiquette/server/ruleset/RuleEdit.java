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
}
