package netiquette.server.ruleset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import netiquette.engine.LocalText;
import netiquette.server.member.MemberId;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** What a team agrees on beside its rules. It is drafted, seen by a second person and published together with them. */
@Service
public class Agreements {
    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final DraftTable drafts;
    private final Packs packs;
    private final Clock clock;

    Agreements(RuleSets ruleSets, Revisions revisions, DraftTable drafts, Packs packs, Clock clock) {
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.drafts = drafts;
        this.packs = packs;
        this.clock = clock;
    }

    /** All that the draft knows of, also what is switched off; without what makes no sense with the dials as they stand. */
    @Transactional(readOnly = true)
    public List<Agreement> all(TeamId team) {
        Draft draft = ruleSets.draft(team);
        Map<String, String> dials = packs.shipped(draft).positions(draft);
        Map<String, AgreementItem> shipped = AgreementItem.of(packs.named(draft.packs()));
        List<Agreement> all = new ArrayList<>();
        Map<String, LocalText> from = new LinkedHashMap<>();
        packs.of(draft)
                .forEach(pack ->
                        AgreementItem.of(List.of(pack)).keySet().forEach(id -> from.putIfAbsent(id, pack.title())));
        AgreementItem.of(packs.of(draft)).values().stream()
                .filter(item -> item.suits(dials))
                .forEach(item -> all.add(item.view(
                        dials,
                        from.getOrDefault(item.id(), packs.ownTitle()),
                        Optional.ofNullable(shipped.get(item.id())))));
        return all;
    }

    /** What takes part and wants to be looked at by that day, the oldest first. */
    @Transactional(readOnly = true)
    public List<Agreement> due(TeamId team, LocalDate by) {
        return all(team).stream()
                .filter(agreement -> agreement.on() && !agreement.reviewBy().isEmpty())
                .filter(agreement -> !LocalDate.parse(agreement.reviewBy()).isAfter(by))
                .sorted(Comparator.comparing(Agreement::reviewBy))
                .toList();
    }

    /** What members have. */
    @Transactional(readOnly = true)
    public List<Agreement> inForce(TeamId team) {
        return in(team, ruleSets.draft(team).inForce());
    }

    /** What was agreed in a revision. */
    List<Agreement> in(TeamId team, int revision) {
        return revisions.contents(team, revision).agreements().values().stream()
                .map(item -> item.view(Map.of(), packs.ownTitle(), Optional.of(item)))
                .toList();
    }

    /** What a revision changed among what was agreed in an earlier one. */
    List<AgreementChange> between(TeamId team, int earlier, int later) {
        return changes(
                revisions.contents(team, earlier).agreements(),
                revisions.contents(team, later).agreements());
    }

    /** The groups that an agreement can be for. */
    public List<Group> groups() {
        return packs.groups();
    }

    /**
     * One of them.
     *
     * @return empty if there is none, or none that makes sense with the dials as they stand
     */
    @Transactional(readOnly = true)
    public Optional<Agreement> get(TeamId team, String id) {
        return all(team).stream().filter(agreement -> agreement.id().equals(id)).findFirst();
    }

    /**
     * Saves one agreement as it stands in the form. One that comes to be as its pack has it, is the pack's again.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException naming the field that does not fit; nothing is saved then
     */
    @Transactional
    public RuleSet change(MemberId by, TeamId team, long version, AgreementEdit edit) {
        Draft draft = ruleSets.draft(team);
        if (!AgreementItem.of(packs.of(draft)).containsKey(edit.id())) {
            throw new RuleEditException("agreement", "unknown-agreement");
        }
        AgreementItem changed = packs.written(draft, edit);
        boolean asShipped =
                changed.equals(AgreementItem.of(packs.named(draft.packs())).get(edit.id()));
        return keep(
                by,
                draft,
                version,
                asShipped ? draft.own().withoutItem(edit.id()) : draft.own().withItem(changed.tree()));
    }

    /**
     * Begins one of the team's own. It is switched off and has words to be replaced.
     *
     * @return its id
     * @throws StaleDraftException if somebody saved in between
     */
    @Transactional
    public String add(MemberId by, TeamId team, long version) {
        Draft draft = ruleSets.draft(team);
        String id = "own-" + Sha256.of(UUID.randomUUID().toString()).substring(0, 8);
        LocalDate today = LocalDate.now(clock);
        ObjectNode tree = packs.blankItem(id).tree();
        tree.put("reviewBy", today.plusYears(1).toString());
        tree.withObjectProperty("source").put("date", today.toString());
        keep(by, draft, version, draft.own().withItem(tree));
        return id;
    }

    /**
     * Puts one back to what its pack says; one of the team's own goes.
     *
     * @throws StaleDraftException if somebody saved in between
     */
    @Transactional
    public RuleSet giveBack(MemberId by, TeamId team, long version, String id) {
        Draft draft = ruleSets.draft(team);
        return keep(by, draft, version, draft.own().withoutItem(id));
    }

    /** What publishing the draft would change among what is agreed. */
    @Transactional(readOnly = true)
    public List<AgreementChange> changes(TeamId team) {
        Draft draft = ruleSets.draft(team);
        return changes(
                inForce(draft),
                AgreementItem.of(Composition.of(packs.of(draft), draft).document()));
    }

    static List<AgreementChange> changes(Map<String, AgreementItem> old, Map<String, AgreementItem> now) {
        List<AgreementChange> changes = new ArrayList<>();
        now.forEach((id, item) -> {
            AgreementItem before = old.get(id);
            if (before == null) {
                changes.add(item.change(AgreementChange.Sort.NEW));
            } else if (!item.equals(before)) {
                changes.add(item.changeFrom(before));
            }
        });
        old.forEach((id, item) -> {
            if (!now.containsKey(id)) {
                changes.add(item.change(AgreementChange.Sort.GONE));
            }
        });
        return changes;
    }

    private Map<String, AgreementItem> inForce(Draft draft) {
        return revisions.contents(draft.team(), draft.inForce()).agreements();
    }

    private RuleSet keep(MemberId by, Draft draft, long version, OwnRules own) {
        own.checkLength();
        return ruleSets.save(by, draft.team(), version, () -> drafts.own(draft.team(), own));
    }
}
