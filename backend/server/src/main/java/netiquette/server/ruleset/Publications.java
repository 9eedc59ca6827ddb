package netiquette.server.ruleset;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing: a draft becomes a revision, which never changes again. */
@Service
public class Publications {
    private final Revisions revisions;
    private final RevisionTable table;
    private final DraftTable drafts;
    private final Packs packs;
    private final Members members;
    private final Reviews reviews;
    private final SecondSteps secondSteps;
    private final TrialTable trials;
    private final PublicationCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            Revisions revisions,
            RevisionTable table,
            DraftTable drafts,
            Packs packs,
            Members members,
            Reviews reviews,
            SecondSteps secondSteps,
            TrialTable trials,
            PublicationCheck check,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revisions = revisions;
        this.table = table;
        this.drafts = drafts;
        this.packs = packs;
        this.members = members;
        this.reviews = reviews;
        this.secondSteps = secondSteps;
        this.trials = trials;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the draft for everybody, as {@link #publish(MemberId, TeamId, Publication, Ring)} does, if nothing is lost. */
    @Transactional
    public Revision publish(MemberId by, TeamId team, long version, String note) {
        return publish(by, team, Publication.of(version, note), Ring.ALL);
    }

    /**
     * Publishes the draft, all in one transaction: a new revision, in force at once.
     *
     * @param ring for whom; what is for all ends a trial
     * @throws StaleDraftException if somebody saved in between
     * @throws NothingToPublishException if the draft is what is in force
     * @throws LossesException if less of a network's pages is found than before, and the member does not say that it is meant so
     * @throws ReviewMissingException if the team wants a second person to see it first
     * @throws SecondStepMissingException if the team wants a second step behind the password and the member has none
     * @throws MissingExamplesException if a rule of the team's own lacks an example of either sort
     * @throws RedExamplesException if an example does not come out as its rule promises
     * @throws PolicyRefusedException if the engine cannot read the outcome
     */
    @Transactional
    public Revision publish(MemberId by, TeamId team, Publication wanted, Ring ring) {
        Draft draft = toPublish(by, team, wanted);
        Composition composition = Composition.of(packs.of(draft), draft);
        if (revisions.isInForce(composition.sha256(), draft)) {
            throw new NothingToPublishException();
        }
        check.examples(draft);
        reviews.pass(draft);
        return store(by, team, composition.text(), wanted.note(), ring);
    }

    /** Publishes an old revision again, as {@link #revert(MemberId, TeamId, int, String, boolean)} does, if nothing is lost. */
    @Transactional
    public Revision revert(MemberId by, TeamId team, int number, String note) {
        return revert(by, team, number, note, false);
    }

    /**
     * Publishes an old revision again, under a new number; the draft stays as it is.
     *
     * @param lossesMeant whether they say that it is meant so where less of a network's pages is found than now
     * @throws UnknownRevisionException if there is none with that number
     * @throws NothingToPublishException if it is what is in force
     * @throws LossesException if less is found than now, and the member does not say that it is meant so
     */
    @Transactional
    public Revision revert(MemberId by, TeamId team, int number, String note, boolean lossesMeant) {
        members.allowed(Permission.KEEP, by, team);
        Draft draft = drafts.findAndLock(team).orElseThrow(UnknownTeamException::new);
        if (revisions.isInForce(revisions.get(team, number).sha256(), draft)) {
            throw new NothingToPublishException();
        }
        String document = revisions.document(team, number);
        if (!lossesMeant) {
            check.losses(inForce(draft), Composition.networks(document));
        }
        return store(by, team, document, note, Ring.ALL);
    }

    /**
     * Takes one rule out of what is in force, and out of the draft. Nothing else of the draft is published.
     *
     * @param note why, for whoever looks back
     * @throws RuleEditException if devices do not have such a rule
     */
    @Transactional
    public Revision withdraw(MemberId by, TeamId team, String rule, String note) {
        members.allowed(Permission.KEEP, by, team);
        Draft draft = drafts.findAndLock(team).orElseThrow(UnknownTeamException::new);
        if (!revisions.contents(team, draft.inForce()).rules().contains(rule)) {
            throw new RuleEditException("rule", "unknown-rule");
        }
        drafts.advance(team, draft.version());
        drafts.change(team, rule, draft.change(rule).with(Voice.SILENT));
        return store(by, team, Composition.without(revisions.document(team, draft.inForce()), rule), note, Ring.ALL);
    }

    /**
     * The draft, locked, for somebody who may publish it.
     *
     * @throws StaleDraftException if somebody saved after that version
     * @throws LossesException if less is found than before, and the member does not say that it is meant so
     * @throws SecondStepMissingException if the team wants a second step behind the password and the member has none
     */
    Draft toPublish(MemberId by, TeamId team, Publication wanted) {
        members.allowed(Permission.KEEP, by, team);
        secondSteps.pass(by, team);
        Draft draft = drafts.findAndLock(team).orElseThrow(UnknownTeamException::new);
        if (draft.version() != wanted.version()) {
            throw new StaleDraftException();
        }
        if (!wanted.lossesMeant()) {
            check.losses(inForce(draft), draft.own().networks());
        }
        return draft;
    }

    private String inForce(Draft draft) {
        return table.document(draft.team(), draft.inForce()).orElse("{}");
    }

    private Revision store(MemberId by, TeamId team, String document, String note, Ring ring) {
        String reason = note.strip();
        if (reason.length() > Revision.NOTE) {
            throw new RuleEditException("note", "text-long", Revision.NOTE, reason.length());
        }
        int number = table.latest(team) + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        table.add(team, number, document, Sha256.of(document), now, by, reason);
        if (ring == Ring.ALL) {
            drafts.putInForce(team, number);
        }
        trials.put(team, ring == Ring.ALL ? TrialTable.NONE : number);
        events.publishEvent(new Published(team, number, ring));
        return revisions.get(team, number);
    }
}
