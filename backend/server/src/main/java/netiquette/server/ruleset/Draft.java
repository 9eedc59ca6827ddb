package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;
import netiquette.server.team.TeamId;

/**
 * What a team is working on.
 *
 * @param version counts the saves
 * @param packs names of the packs it starts from, in order
 * @param changes by rule id
 * @param dials chosen positions by dial
 * @param own what it wrote itself
 * @param inForce number of the revision that devices get; 0 before the first
 */
record Draft(
        TeamId team,
        long version,
        List<String> packs,
        Map<String, RuleChange> changes,
        Map<String, String> dials,
        OwnRules own,
        int inForce) {
    Draft {
        packs = List.copyOf(packs);
        changes = Map.copyOf(changes);
        dials = Map.copyOf(dials);
    }

    Draft with(OwnRules other) {
        return new Draft(team, version, packs, changes, dials, other, inForce);
    }

    Draft with(Map<String, RuleChange> otherChanges, Map<String, String> otherDials) {
        return new Draft(team, version, packs, otherChanges, otherDials, own, inForce);
    }

    RuleChange change(String rule) {
        return changes.getOrDefault(rule, RuleChange.NONE);
    }
}
