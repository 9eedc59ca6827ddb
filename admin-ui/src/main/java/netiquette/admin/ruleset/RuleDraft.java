package netiquette.admin.ruleset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import netiquette.admin.component.Reversible;
import netiquette.engine.predicate.Predicate;
import netiquette.server.member.MemberId;
import netiquette.server.merge.Merge;
import netiquette.server.ruleset.ExampleResult;
import netiquette.server.ruleset.RuleDocument;
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.team.TeamId;

/**
 * One rule of the draft while somebody edits it. The draft has one version for all rules; somebody else's change to
 * <em>another</em> rule is no conflict.
 */
final class RuleDraft implements Reversible {
    private final RuleSets ruleSets;
    private final RuleDocuments documents;
    private final MemberId by;
    private final TeamId team;
    private final String rule;
    private final Deque<LongFunction<RuleSet>> before = new ArrayDeque<>();
    private long version;
    private Optional<RuleView> view = Optional.empty();
    private Optional<RuleDocument> document = Optional.empty();

    RuleDraft(RuleSets ruleSets, RuleDocuments documents, MemberId by, TeamId team, String rule) {
        this.ruleSets = ruleSets;
        this.documents = documents;
        this.by = by;
        this.team = team;
        this.rule = rule;
        load(ruleSets.get(team));
    }

    /** The rule as it was last loaded or saved; empty if the team has no such rule. */
    Optional<RuleView> rule() {
        return view;
    }

    /** All of it, as it was last loaded or saved. */
    RuleDocument document() {
        return document.orElseThrow();
    }

    /** When it speaks, as the engine understands it. */
    Predicate condition() {
        return documents.condition(team, rule);
    }

    /** What looks like somebody's name in what the team wrote. */
    List<String> names() {
        return documents.names(team, rule);
    }

    List<ExampleResult> examples() {
        return ruleSets.runExamples(team, rule);
    }

    boolean speaks(Map<String, Object> facts) {
        return ruleSets.speaks(team, rule, facts);
    }

    /**
     * Saves the whole form.
     *
     * @throws StaleDraftException if somebody else changed this very rule; nothing is saved then
     */
    void save(RuleEdit edit) {
        step(version -> ruleSets.changeRule(by, team, version, edit));
    }

    /**
     * Saves the whole rule.
     *
     * @throws StaleDraftException if somebody else changed this very rule; nothing is saved then
     */
    void write(RuleDocument written) {
        step(version -> documents.write(by, team, version, rule, written));
    }

    /**
     * Brings what was not saved together with what somebody else has saved, which is loaded.
     *
     * @return empty if the rule is gone
     */
    Optional<Merge<RuleEdit>> meet(RuleEdit mine) {
        RuleEdit base = asEdit();
        reload();
        return rule().map(theirs -> Merge.of(RuleEdit.class, base, mine, asEdit()));
    }

    /** The same for the whole rule. */
    Optional<Merge<RuleDocument>> meet(RuleDocument mine) {
        RuleDocument base = document();
        reload();
        return document.map(theirs -> Merge.of(RuleDocument::new, base.tree(), mine.tree(), theirs.tree()));
    }

    /** Goes back to what the pack says. */
    @Override
    public void restore() {
        step(version -> ruleSets.restoreRule(by, team, version, rule));
    }

    /** Takes away a rule that is all the team's own. */
    void remove() {
        load(documents.remove(by, team, version, rule));
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last save back. */
    @Override
    public void undo() {
        write(before.element());
        before.pop();
    }

    /** Loads what others have saved; what was saved here before can no longer be undone. */
    @Override
    public void reload() {
        load(ruleSets.get(team));
        before.clear();
    }

    private void step(LongFunction<RuleSet> change) {
        LongFunction<RuleSet> back = back();
        write(change);
        before.push(back);
    }

    /** The way back to how it is now. */
    private LongFunction<RuleSet> back() {
        RuleEdit form = asEdit();
        RuleDocument all = document();
        boolean own = rule().orElseThrow().own();
        return version -> {
            RuleSet base =
                    own ? documents.write(by, team, version, rule, all) : ruleSets.restoreRule(by, team, version, rule);
            return ruleSets.changeRule(by, team, base.version(), form);
        };
    }

    private void write(LongFunction<RuleSet> change) {
        try {
            load(change.apply(version));
        } catch (StaleDraftException stale) {
            RuleSet now = ruleSets.get(team);
            if (!now.find(rule).equals(view) || !documents.get(team, rule).equals(document())) {
                throw stale;
            }
            load(change.apply(now.version()));
        }
    }

    /** Keeps this one rule of a rule set; all the others would weigh on every session. */
    private void load(RuleSet set) {
        version = set.version();
        view = set.find(rule);
        document = view.map(known -> documents.get(team, rule));
    }

    private RuleEdit asEdit() {
        return rule().orElseThrow().edit();
    }
}
