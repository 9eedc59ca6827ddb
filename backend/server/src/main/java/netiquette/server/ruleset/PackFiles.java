package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what one team has otherwise than the packs to another. Whoever takes it over sees first what it would change. */
@Service
public class PackFiles {
    private final RuleSets ruleSets;
    private final DraftTable drafts;
    private final Packs packs;
    private final OwnRulesCheck check;
    private final NetworkDifferences networks;

    PackFiles(RuleSets ruleSets, DraftTable drafts, Packs packs, OwnRulesCheck check, NetworkDifferences networks) {
        this.networks = networks;
        this.ruleSets = ruleSets;
        this.drafts = drafts;
        this.packs = packs;
        this.check = check;
    }

    /** What a team's draft has otherwise than the packs: its rules, its dials, and what it switched off; as JSON. */
    @Transactional(readOnly = true)
    public String text(TeamId team) {
        Draft draft = ruleSets.draft(team);
        return PackFile.of(draft, packs.shipped(draft)).text();
    }

    /**
     * What a file would change in the draft.
     *
     * @throws RuleEditException if it is no JSON, or too long
     * @throws RuleRefusedException naming the place in the file and the reason
     */
    @Transactional(readOnly = true)
    public PackPreview preview(TeamId team, String text) {
        Draft draft = ruleSets.draft(team);
        Draft next = next(draft, text);
        String now = Composition.of(packs.of(draft), draft).text();
        return new PackPreview(
                new DraftChanges(now).of(packs.shipped(next).rules(next), Composition.of(packs.of(next), next)),
                turned(packs.shipped(draft).dials(draft), packs.shipped(next).dials(next)),
                Agreements.changes(AgreementItem.of(packs.of(draft)), AgreementItem.of(packs.of(next))),
                networks.between(draft.own().networks(), next.own().networks()),
                next.own().namesBeside(draft.own()));
    }

    private static List<DialView> turned(List<DialView> now, List<DialView> next) {
        Map<String, String> standing = now.stream()
                .collect(Collectors.toMap(DialView::name, dial -> dial.value().chosen()));
        return next.stream()
                .map(dial -> new DialView(
                        dial.name(),
                        dial.asks(),
                        dial.positions(),
                        new Setting<String>(
                                standing.getOrDefault(dial.name(), ""),
                                dial.value().chosen())))
                .filter(dial -> dial.value().isChanged())
                .toList();
    }

    /**
     * Takes a file over into the draft; what the file says nothing of, stays.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException if it is no JSON, or too long
     * @throws RuleRefusedException naming the place in the file and the reason
     */
    @Transactional
    public RuleSet take(MemberId by, TeamId team, long version, String text) {
        Draft draft = ruleSets.draft(team);
        Draft next = next(draft, text);
        return ruleSets.save(by, team, version, () -> {
            drafts.own(team, next.own());
            draft.changes().keySet().forEach(rule -> drafts.change(team, rule, next.change(rule)));
            next.changes().forEach((rule, change) -> drafts.change(team, rule, change));
            next.dials().forEach((dial, position) -> drafts.choose(team, dial, position));
        });
    }

    private Draft next(Draft draft, String text) {
        PackFile file = PackFile.read(text);
        networks.check(file.networks());
        Draft next = file.over(draft, packs);
        check.check(next, file.places());
        return next;
    }
}
