package netiquette.admin.ruleset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongFunction;
import netiquette.server.member.MemberId;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.team.TeamId;

/**
 * One rule of the draft while somebody edits it. The draft has one version for all rules; somebody else's change to
 * <em>another</em> rule is no conflict.
 */
final class RuleDraft {
    private final RuleSets ruleSets;
    private final MemberId by;
    private final TeamId team;
    private final String rule;
    private final Deque<RuleEdit> before = new ArrayDeque<>();
    private RuleSet set;

    RuleDraft(RuleSets ruleSets, MemberId by, TeamId team, String rule) {
        this.ruleSets = ruleSets;
        this.by = by;
        this.team = team;
        this.rule = rule;
        this.set = ruleSets.get(team);
    }

    /** The rule as it was last loaded or saved; empty if the team has no such rule. */
    Optional<RuleView> rule() {
        return in(set);
    }

    /**
     * Saves the whole form.
     *
     * @throws StaleDraftException if somebody else changed this very rule; nothing is saved then
     */
    void save(RuleEdit edit) {
        RuleEdit last = asEdit();
        write(version -> ruleSets.changeRule(by, team, version, edit));
        before.push(last);
    }

    /** Goes back to what the pack says. */
    void restore() {
        RuleEdit last = asEdit();
        write(version -> ruleSets.restoreRule(by, team, version, rule));
        before.push(last);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last save back. */
    void undo() {
        write(version -> ruleSets.changeRule(by, team, version, before.element()));
        before.pop();
    }

    /** Loads what others have saved; what was saved here before can no longer be undone. */
    void reload() {
        set = ruleSets.get(team);
        before.clear();
    }

    private void write(LongFunction<RuleSet> change) {
        try {
            set = change.apply(set.version());
        } catch (StaleDraftException stale) {
            RuleSet now = ruleSets.get(team);
            if (!in(now).equals(in(set))) {
                throw stale;
            }
            set = change.apply(now.version());
        }
    }

    private Optional<RuleView> in(RuleSet some) {
        return some.rules().stream().filter(each -> each.id().equals(rule)).findFirst();
    }

    private RuleEdit asEdit() {
        RuleView view = rule().orElseThrow();
        return new RuleEdit(
                rule,
                view.on(),
                view.level().chosen(),
                TextEdit.of(view.says().chosen()),
                TextEdit.of(view.because().chosen()),
                TextEdit.of(view.but().chosen()));
    }
}
