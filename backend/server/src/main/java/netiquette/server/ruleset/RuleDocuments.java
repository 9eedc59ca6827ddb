package netiquette.server.ruleset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import netiquette.engine.Rule;
import netiquette.engine.Surface;
import netiquette.engine.predicate.Predicate;
import netiquette.server.member.MemberId;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Whole rules of a draft: when they speak, their examples, and all else. What a team writes here is its own from then on. */
@Service
public class RuleDocuments {
    private final RuleSets ruleSets;
    private final DraftTable drafts;
    private final Packs packs;
    private final OwnRulesCheck check;
    private final Clock clock;

    RuleDocuments(RuleSets ruleSets, DraftTable drafts, Packs packs, OwnRulesCheck check, Clock clock) {
        this.ruleSets = ruleSets;
        this.drafts = drafts;
        this.packs = packs;
        this.check = check;
        this.clock = clock;
    }

    /**
     * A rule as the draft has it, with the team's texts and level.
     *
     * @throws RuleEditException if the draft has no such rule
     */
    @Transactional(readOnly = true)
    public RuleDocument get(TeamId team, String rule) {
        Draft draft = ruleSets.draft(team);
        ObjectNode tree =
                packs.shipped(draft).tree(rule).orElseThrow(() -> new RuleEditException("rule", "unknown-rule"));
        return new RuleDocument(draft.change(rule).applied(tree));
    }

    /**
     * When a rule of the draft speaks, as the engine understands it: a sentence of the whole and of each part.
     *
     * @throws RuleEditException if the draft has no such rule
     */
    @Transactional(readOnly = true)
    public Predicate condition(TeamId team, String rule) {
        Draft draft = ruleSets.draft(team);
        return packs.shipped(draft)
                .rule(draft, rule)
                .map(Rule::when)
                .orElseThrow(() -> new RuleEditException("rule", "unknown-rule"));
    }

    /**
     * What looks like somebody's name in what the team wrote into a rule. A rule is read by many; nobody is named in it unasked.
     *
     * @throws RuleEditException if the draft has no such rule
     */
    @Transactional(readOnly = true)
    public List<String> names(TeamId team, String rule) {
        List<String> shipped = packs.shipped(ruleSets.draft(team).packs())
                .tree(rule)
                .map(tree -> new RuleDocument(tree).texts())
                .orElse(List.of());
        return get(team, rule).texts().stream()
                .filter(text -> !shipped.contains(text))
                .flatMap(text -> PersonNames.in(text).stream())
                .distinct()
                .toList();
    }

    /** What conditions of this team may name. */
    @Transactional(readOnly = true)
    public Vocabulary vocabulary(TeamId team) {
        Draft draft = ruleSets.draft(team);
        return Vocabulary.of(packs.of(draft), packs.shipped(draft).dials(draft), packs.groups());
    }

    /**
     * Writes a rule. One that comes to be as its pack has it, is the pack's again.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException if the rule has another id, or is too long
     * @throws RuleRefusedException naming the place in the rule and the reason
     */
    @Transactional
    public RuleSet write(MemberId by, TeamId team, long version, String rule, RuleDocument document) {
        if (!document.id().equals(rule)) {
            throw new RuleEditException("document", "rule-id", rule);
        }
        Draft draft = ruleSets.draft(team);
        ObjectNode tree = document.tree();
        boolean asShipped =
                packs.shipped(draft.packs()).tree(rule).filter(tree::equals).isPresent();
        OwnRules own = asShipped ? draft.own().without(rule) : draft.own().with(tree);
        return ruleSets.save(by, team, version, () -> {
            keep(draft, own, rule);
            drafts.change(team, rule, RuleChange.NONE.with(draft.change(rule).voice()));
        });
    }

    /**
     * Begins a rule of the team's own. It is switched off, has words and a condition to be replaced, and no examples yet.
     *
     * @return its id
     * @throws StaleDraftException if somebody saved in between
     */
    @Transactional
    public String add(MemberId by, TeamId team, long version, Surface surface) {
        Draft draft = ruleSets.draft(team);
        String id = "own-" + Sha256.of(UUID.randomUUID().toString()).substring(0, 8);
        ObjectNode tree = packs.blank().deepCopy();
        tree.put("id", id).put("surface", surface.key());
        LocalDate today = LocalDate.now(clock);
        tree.withObjectProperty("source").put("date", today.toString());
        tree.put("reviewBy", today.plusYears(1).toString());
        ruleSets.save(by, team, version, () -> {
            keep(draft, draft.own().with(tree), id);
            drafts.change(team, id, RuleChange.NONE.with(Voice.SILENT));
        });
        return id;
    }

    /**
     * Takes a rule of the team's own away; one that stands over a pack's gives way to that again.
     *
     * @throws StaleDraftException if somebody saved in between
     */
    @Transactional
    public RuleSet remove(MemberId by, TeamId team, long version, String rule) {
        Draft draft = ruleSets.draft(team);
        return ruleSets.save(by, team, version, () -> drafts.giveBack(draft, rule));
    }

    private void keep(Draft draft, OwnRules own, String rule) {
        check.check(draft.with(own), Map.of(rule, ""));
        drafts.own(draft.team(), own);
    }
}
