package netiquette.server.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Source;
import netiquette.engine.Surface;
import netiquette.engine.Tone;
import netiquette.engine.Verdict;

/**
 * One rule of a team's rule set.
 *
 * @param id its id
 * @param pack name of the pack it comes from
 * @param own whether the team wrote it, or wrote it anew
 * @param inPack whether a pack has it
 * @param surfaces the places it is about
 * @param condition when it fires, as a sentence
 * @param reviewBy the day by which somebody looks whether it still holds, as {@code 2027-11-01}; empty if none
 * @param voice whether it takes part
 */
public record RuleView(
        String id,
        String pack,
        LocalText packTitle,
        boolean own,
        boolean inPack,
        List<Surface> surfaces,
        Tone tone,
        boolean taste,
        Optional<Verdict> verdict,
        Source source,
        LocalText condition,
        String reviewBy,
        Voice voice,
        Setting<Level> level,
        Setting<LocalText> says,
        Setting<LocalText> because,
        Setting<LocalText> but) {
    /** The first of the places it is about, where lists show it. */
    public Surface surface() {
        return surfaces.getFirst();
    }

    /** Whether it speaks to members. */
    public boolean on() {
        return voice == Voice.SPEAKS;
    }

    /** Whether the team has this rule otherwise than the pack. */
    public boolean isChanged() {
        return !on()
                || (own && inPack)
                || level.isChanged()
                || says.isChanged()
                || because.isChanged()
                || but.isChanged();
    }

    /** The levels it may be set to: a matter of taste is never blocked. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(candidate -> !taste || candidate != Level.BLOCK)
                .toList();
    }

    /** As it stands in the form. */
    public RuleEdit edit() {
        return new RuleEdit(
                id,
                voice,
                level.chosen(),
                TextEdit.of(says.chosen()),
                TextEdit.of(because.chosen()),
                TextEdit.of(but.chosen()));
    }
}
