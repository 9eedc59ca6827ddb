package netiquette.server.ruleset;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.refusal.Refusal;
import netiquette.server.ruleset.PlannedPublication.State;
import netiquette.server.team.TeamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes drafts at a moment that somebody chose. What is refused then, is as it would be had they pressed the button. */
@Service
public class PlannedPublications {
    /** The furthest ahead, in days. */
    public static final int AHEAD = 366;

    private static final Logger LOG = LoggerFactory.getLogger(PlannedPublications.class);

    private final PlannedPublicationTable table;
    private final Revisions revisions;
    private final Publications publications;
    private final Packs packs;
    private final Reviews reviews;
    private final Members members;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PlannedPublications(
            PlannedPublicationTable table,
            Revisions revisions,
            Publications publications,
            Packs packs,
            Reviews reviews,
            Members members,
            TransactionTemplate transactions,
            Clock clock) {
        this.table = table;
        this.revisions = revisions;
        this.publications = publications;
        this.packs = packs;
        this.reviews = reviews;
        this.members = members;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a team has planned, if anything. */
    @Transactional(readOnly = true)
    public Optional<PlannedPublication> of(TeamId team) {
        return table.find(team);
    }

    /**
     * Plans a publication, in the place of one that was planned before.
     *
     * @param due after now, and at most {@value #AHEAD} days ahead; to the minute
     * @throws StaleDraftException if somebody saved in between
     * @throws NothingToPublishException if the draft is what is in force
     * @throws LossesException if less of a network's pages is found than before, and the member does not say that it is meant so
     * @throws ReviewMissingException if the team wants a second person to see it first
     * @throws SecondStepMissingException if the team wants a second step behind the password and the member has none
     * @throws RuleEditException if the moment or the note does not fit
     */
    @Transactional
    public void plan(MemberId by, TeamId team, Publication wanted, Instant due) {
        Draft draft = publications.toPublish(by, team, wanted);
        if (revisions.isInForce(packs.sha256(draft), draft)) {
            throw new NothingToPublishException();
        }
        if (!reviews.of(by, team).isEnough()) {
            throw new ReviewMissingException();
        }
        Instant now = clock.instant();
        if (!due.isAfter(now) || due.isAfter(now.plus(Duration.ofDays(AHEAD)))) {
            throw new RuleEditException("due", "moment-not-ahead", AHEAD);
        }
        String reason = wanted.note().strip();
        if (reason.length() > Revision.NOTE) {
            throw new RuleEditException("note", "text-long", Revision.NOTE, reason.length());
        }
        table.put(new PlannedPublication(team, by, wanted, due.truncatedTo(ChronoUnit.MINUTES), State.WAITING));
    }

    /** Takes a plan back; the draft stays as it is. */
    @Transactional
    public void cancel(MemberId by, TeamId team) {
        members.allowed(Permission.KEEP, by, team);
        table.remove(team);
    }

    /** Publishes what is due. Where several instances run, each plan is taken by one of them. */
    @Scheduled(fixedDelayString = "PT15S")
    void publishDue() {
        for (PlannedPublication planned : table.dueBy(clock.instant())) {
            try {
                transactions.executeWithoutResult(status -> {
                    if (table.remove(planned.team())) {
                        publications.publish(planned.by(), planned.team(), planned.wanted(), Ring.ALL);
                    }
                });
            } catch (Refusal refused) {
                LOG.warn("A planned publication was refused: {}", refused.getMessage());
                transactions.executeWithoutResult(status -> table.put(new PlannedPublication(
                        planned.team(), planned.by(), planned.wanted(), planned.due(), State.FAILED)));
            }
        }
    }
}
