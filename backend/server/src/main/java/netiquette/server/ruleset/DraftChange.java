package netiquette.server.ruleset;

import netiquette.engine.Level;
import netiquette.engine.LocalText;

/**
 * One rule that publishing the draft would change: in each setting, {@code shipped} is what is in force and
 * {@code chosen} what the draft says.
 *
 * @param rule the rule's id
 * @param condition when it speaks, as a sentence
 * @param otherwise whether something else of it changes: a part of its condition that the sentence leaves out, a verdict, a template
 */
public record DraftChange(
        String rule,
        Setting<Voice> voice,
        Setting<Level> level,
        Setting<LocalText> says,
        Setting<LocalText> because,
        Setting<LocalText> but,
        Setting<LocalText> condition,
        boolean otherwise) {
    /** Whether members did not have it at all before. */
    public boolean isNew() {
        return voice.shipped() == Voice.SILENT && voice.isChanged();
    }

    boolean isAny() {
        return voice.isChanged()
                || level.isChanged()
                || says.isChanged()
                || because.isChanged()
                || but.isChanged()
                || condition.isChanged()
                || otherwise;
    }
}
