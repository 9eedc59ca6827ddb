package netiquette.server.ruleset;

import netiquette.engine.Level;
import netiquette.engine.LocalText;

/**
 * One rule that publishing the draft would change: in each setting, {@code shipped} is what is in force and
 * {@code chosen} what the draft says.
 *
 * @param rule the rule's id
 */
public record DraftChange(
        String rule,
        Setting<Boolean> on,
        Setting<Level> level,
        Setting<LocalText> says,
        Setting<LocalText> because,
        Setting<LocalText> but) {
    boolean isAny() {
        return on.isChanged() || level.isChanged() || says.isChanged() || because.isChanged() || but.isChanged();
    }
}
