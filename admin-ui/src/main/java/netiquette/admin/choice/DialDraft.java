package netiquette.admin.choice;

import java.util.List;
import java.util.function.LongFunction;
import netiquette.server.member.MemberId;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.team.TeamId;

/** The choices of the draft while somebody makes them. Somebody else's change to anything else is no conflict. */
final class DialDraft {
    private final RuleSets ruleSets;
    private final MemberId by;
    private final TeamId team;
    private RuleSet set;

    DialDraft(RuleSets ruleSets, MemberId by, TeamId team) {
        this.ruleSets = ruleSets;
        this.by = by;
        this.team = team;
        this.set = ruleSets.get(team);
    }

    RuleSet ruleSet() {
        return set;
    }

    List<DialView> dials() {
        return set.dials();
    }

    /** What holds of a dial as it was last loaded or saved. */
    String chosen(String dial) {
        return chosen(dial, set);
    }

    /**
     * Saves a choice.
     *
     * @throws StaleDraftException if somebody else made this very choice in between; theirs is loaded then
     */
    void choose(String dial, String position) {
        RuleSet before = set;
        LongFunction<RuleSet> change = version -> ruleSets.chooseDial(by, team, version, dial, position);
        try {
            set = change.apply(set.version());
        } catch (StaleDraftException stale) {
            set = ruleSets.get(team);
            if (!chosen(dial, set).equals(chosen(dial, before))) {
                throw stale;
            }
            set = change.apply(set.version());
        }
    }

    private static String chosen(String dial, RuleSet set) {
        return set.dials().stream()
                .filter(view -> view.name().equals(dial))
                .findFirst()
                .orElseThrow()
                .value()
                .chosen();
    }
}
