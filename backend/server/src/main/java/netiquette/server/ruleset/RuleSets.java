package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;
import netiquette.engine.Level;
import netiquette.engine.Rule;
import netiquette.engine.wire.FormatException;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.refusal.Reason;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teams' rule sets as drafts. Each save names the version it was made on; a save on an older one is refused, so that nobody
 * overwrites what they have not seen.
 */
@Service
public class RuleSets {
    private final DraftTable drafts;
    private final Revisions revisions;
    private final Publications publications;
    private final Packs packs;
    private final Members members;
    private final Reviews reviews;

    RuleSets(
            DraftTable drafts,
            Revisions revisions,
            Publications publications,
            Packs packs,
            Members members,
            Reviews reviews) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.publications = publications;
        this.packs = packs;
        this.members = members;
        this.reviews = reviews;
    }

    /** Starts a team's rule set from the default packs and publishes it as it comes, so that devices always get a policy. */
    @Transactional
    public RuleSet start(MemberId by, TeamId team) {
        drafts.start(team, packs.defaults());
        publications.publish(by, team, draft(team).version(), "");
        return get(team);
    }

    /**
     * A team's rule set.
     *
     * @throws UnknownTeamException if there is no such team
     */
    @Transactional(readOnly = true)
    public RuleSet get(TeamId team) {
        Draft draft = draft(team);
        Shipped shipped = packs.shipped(draft);
        boolean inForce = revisions.isInForce(packs.sha256(draft), draft);
        return new RuleSet(
                team,
                draft.version(),
                shipped.rules(draft),
                shipped.dials(draft),
                revisions.get(team, draft.inForce()),
                !inForce);
    }

    /**
     * Saves one rule as it stands in the form.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException naming the field that does not fit; nothing is saved then
     */
    @Transactional
    public RuleSet changeRule(MemberId by, TeamId team, long version, RuleEdit edit) {
        Rule shipped = shipped(team, edit.rule());
        if (shipped.taste() && edit.level() == Level.BLOCK) {
            throw new RuleEditException("level", "taste-block");
        }
        RuleChange change = RuleChange.of(
                shipped,
                edit.voice(),
                edit.level(),
                TextCheck.asRead(TextCheck.check(edit.says(), "says", RuleEdit.SAYS), "says"),
                TextCheck.check(edit.because(), "because", RuleEdit.BECAUSE),
                TextCheck.check(edit.but(), "but", RuleEdit.BECAUSE));
        return save(by, team, version, () -> drafts.change(team, edit.rule(), change));
    }

    /**
     * Puts one rule back to what its pack says.
     *
     * @throws StaleDraftException if somebody saved in between
     */
    @Transactional
    public RuleSet restoreRule(MemberId by, TeamId team, long version, String rule) {
        Draft draft = draft(team);
        if (packs.shipped(draft.packs()).tree(rule).isEmpty()) {
            throw new RuleEditException("rule", "unknown-rule");
        }
        return save(by, team, version, () -> drafts.giveBack(draft, rule));
    }

    /**
     * Turns a dial.
     *
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException if there is no such dial or position
     */
    @Transactional
    public RuleSet chooseDial(MemberId by, TeamId team, long version, String dial, String position) {
        DialView view = get(team).dials().stream()
                .filter(candidate -> candidate.name().equals(dial))
                .findFirst()
                .orElseThrow(() -> new RuleEditException("dial", "unknown-dial"));
        if (!view.has(position)) {
            throw new RuleEditException("position", "unknown-position");
        }
        return save(by, team, version, () -> drafts.choose(team, dial, position));
    }

    /** What publishing the draft would change in what is in force; empty if nothing. */
    @Transactional(readOnly = true)
    public List<DraftChange> changes(TeamId team) {
        Draft draft = draft(team);
        String inForce = revisions.document(team, draft.inForce());
        return new DraftChanges(inForce).of(packs.shipped(draft).rules(draft), Composition.of(packs.of(draft), draft));
    }

    /** The choices that publishing the draft would change. */
    @Transactional(readOnly = true)
    public List<DialChange> dialChanges(TeamId team) {
        Draft draft = draft(team);
        List<DialView> dials = packs.shipped(draft).dials(draft);
        return DialChange.between(
                        revisions.document(team, draft.inForce()),
                        Composition.of(packs.of(draft), draft).text())
                .stream()
                .map(change -> change.asked(dials))
                .toList();
    }

    /** Runs the examples of all rules that take part against the draft. */
    @Transactional(readOnly = true)
    public List<ExampleResult> runExamples(TeamId team) {
        Draft draft = draft(team);
        return packs.shipped(draft).examples(draft);
    }

    /** Runs the examples of one rule against the draft, whether or not it takes part. */
    @Transactional(readOnly = true)
    public List<ExampleResult> runExamples(TeamId team, String rule) {
        Draft draft = draft(team);
        return packs.shipped(draft).examples(rule);
    }

    /**
     * Whether a rule would speak, were this one of its examples.
     *
     * @param facts by their keys, as in JSON
     */
    @Transactional(readOnly = true)
    public boolean speaks(TeamId team, String rule, Map<String, Object> facts) {
        Shipped shipped = packs.shipped(draft(team));
        return shipped.tree(rule)
                .filter(tree ->
                        new Examples(shipped).fires(tree, JsonMapper.shared().valueToTree(facts)))
                .isPresent();
    }

    /**
     * Saves a change, unless somebody saved in between.
     *
     * @throws RuleRefusedException if a rule could no longer be read after it: one that names a list of a pack that goes
     */
    RuleSet save(MemberId by, TeamId team, long version, Runnable change) {
        members.allowed(Permission.KEEP, by, team);
        if (!drafts.advance(team, version)) {
            throw new StaleDraftException();
        }
        reviews.wrote(by, team);
        change.run();
        try {
            return get(team);
        } catch (FormatException e) {
            RulePlace at = RulePlace.of(packs.of(draft(team)), e.path());
            throw new RuleRefusedException(at.prefix() + at.within(), Reason.of(e));
        }
    }

    Draft draft(TeamId team) {
        return drafts.find(team).orElseThrow(UnknownTeamException::new);
    }

    private Rule shipped(TeamId team, String rule) {
        Draft draft = draft(team);
        return packs.shipped(draft).rule(draft, rule).orElseThrow(() -> new RuleEditException("rule", "unknown-rule"));
    }
}
