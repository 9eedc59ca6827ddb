package netiquette.admin.choice;

import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
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
    private long version;
    private Map<String, String> chosen = Map.of();

    DialDraft(RuleSets ruleSets, MemberId by, TeamId team, RuleSet begin) {
        this.ruleSets = ruleSets;
        this.by = by;
        this.team = team;
        load(begin);
    }

    /** What holds of a dial as it was last loaded or saved. */
    String chosen(String dial) {
        return Objects.requireNonNull(chosen.get(dial));
    }

    /**
     * Saves a choice.
     *
     * @throws StaleDraftException if somebody else made this very choice in between; theirs is loaded then
     */
    void choose(String dial, String position) {
        String before = chosen(dial);
        LongFunction<RuleSet> change = known -> ruleSets.chooseDial(by, team, known, dial, position);
        try {
            load(change.apply(version));
        } catch (StaleDraftException stale) {
            load(ruleSets.get(team));
            if (!chosen(dial).equals(before)) {
                throw stale;
            }
            load(change.apply(version));
        }
    }

    /** Keeps neither rules nor arguments: they would weigh on every session. */
    private void load(RuleSet set) {
        version = set.version();
        chosen = set.dials().stream()
                .collect(Collectors.toMap(DialView::name, dial -> dial.value().chosen()));
    }
}
