package netiquette.server.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft starts from: packs, and what suits the kinds of work that people do in the team. */
@Service
public class StartingPoints {
    private final RuleSets ruleSets;
    private final DraftTable drafts;
    private final Packs packs;

    StartingPoints(RuleSets ruleSets, DraftTable drafts, Packs packs) {
        this.ruleSets = ruleSets;
        this.drafts = drafts;
        this.packs = packs;
    }

    /** The packs that a team may leave out or add. */
    @Transactional(readOnly = true)
    public List<Offer> packs(TeamId team) {
        Set<String> chosen = Set.copyOf(ruleSets.draft(team).packs());
        return packs.named(packs.choice()).stream()
                .map(pack -> new Offer(
                        pack.name(), pack.title(), Packs.text(pack.tree().path("about")), chosen.contains(pack.name())))
                .toList();
    }

    /** The kinds of work for which something else may suit than for everybody. */
    @Transactional(readOnly = true)
    public List<Offer> roles(TeamId team) {
        Draft draft = ruleSets.draft(team);
        Map<String, String> standing = ruleSets.get(team).dials().stream()
                .collect(Collectors.toMap(DialView::name, dial -> dial.value().chosen()));
        return packs.roles().stream()
                .map(role -> new Offer(role.name(), role.title(), role.about(), has(draft, standing, role)))
                .toList();
    }

    /** The groups that rules may speak to. */
    public List<Group> groups() {
        return packs.groups();
    }

    /**
     * The same names, each once and in one order.
     *
     * @throws RuleEditException if there is no such group
     */
    public List<String> checkedGroups(Set<String> names) {
        List<String> known = packs.groups().stream().map(Group::name).toList();
        if (!known.containsAll(names)) {
            throw new RuleEditException("groups", "unknown-group");
        }
        return known.stream().filter(names::contains).toList();
    }

    private static boolean has(Draft draft, Map<String, String> standing, RolePreset role) {
        return draft.packs().containsAll(role.packs())
                && role.dials().entrySet().stream()
                        .allMatch(dial -> dial.getValue().equals(standing.get(dial.getKey())));
    }

    /**
     * Takes a pack into the draft or leaves it out.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException if it is none of {@link #packs}
     */
    @Transactional
    public RuleSet choosePack(MemberId by, TeamId team, long version, String pack, boolean wanted) {
        if (!packs.choice().contains(pack)) {
            throw new RuleEditException("packs", "unknown-pack");
        }
        return ruleSets.save(by, team, version, () -> take(team, List.of(pack), wanted));
    }

    /**
     * Sets what suits people who do some kind of work, or puts it back to what suits everybody.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException if it is none of {@link #roles}
     */
    @Transactional
    public RuleSet chooseRole(MemberId by, TeamId team, long version, String role, boolean wanted) {
        RolePreset preset = packs.roles().stream()
                .filter(candidate -> candidate.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new RuleEditException("roles", "unknown-role"));
        List<String> extra = preset.packs().stream()
                .filter(pack -> wanted || !packs.defaults().contains(pack))
                .toList();
        return ruleSets.save(by, team, version, () -> {
            take(team, extra, wanted);
            preset.dials().forEach((dial, position) -> {
                if (wanted) {
                    drafts.choose(team, dial, position);
                } else {
                    drafts.forget(team, dial);
                }
            });
        });
    }

    private void take(TeamId team, List<String> names, boolean wanted) {
        Set<String> chosen = new LinkedHashSet<>(ruleSets.draft(team).packs());
        if (wanted) {
            chosen.addAll(names);
        } else {
            names.forEach(chosen::remove);
        }
        drafts.startFrom(team, packs.inOrder(chosen));
    }
}
