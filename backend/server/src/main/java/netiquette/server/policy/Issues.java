package netiquette.server.policy;

import java.time.Clock;
import netiquette.server.pairing.RingChanged;
import netiquette.server.ruleset.Published;
import netiquette.server.ruleset.Ring;
import netiquette.server.signing.Sequence;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is issued in step with what is published, and fresh. */
@Component
class Issues {
    private final IssueTable table;
    private final Sequence sequence;
    private final Clock clock;

    Issues(IssueTable table, Sequence sequence, Clock clock) {
        this.table = table;
        this.sequence = sequence;
        this.clock = clock;
    }

    /** Within the transaction that publishes: both happen, or neither. */
    @EventListener
    void issue(Published published) {
        if (published.ring() == Ring.ALL) {
            table.remove(published.team(), Ring.FIRST);
        }
        table.put(Issue.at(clock.instant(), published.team(), published.ring(), sequence.next(), published.revision()));
    }

    /** A device takes nothing older than it has, so what its new ring gets is issued anew. */
    @EventListener
    void issue(RingChanged changed) {
        Issue issue = find(changed.team(), changed.ring());
        table.put(issue.again(clock.instant(), sequence.next()));
    }

    /** What a ring gets now; issued anew from half its life on, so that a device that was away a while is not left expired. */
    @Transactional
    public Issue current(TeamId team, Ring ring) {
        Issue issue = find(team, ring);
        if (!issue.isPastHalfLife(clock.instant())) {
            return issue;
        }
        long next = sequence.next();
        // The counter was a gate: another instance may have been here first.
        Issue latest = find(team, ring);
        if (latest.sequence() != issue.sequence()) {
            return latest;
        }
        Issue renewed = issue.again(clock.instant(), next);
        table.put(renewed);
        return renewed;
    }

    /** While nothing is on trial, all get the same. */
    private Issue find(TeamId team, Ring ring) {
        return table.find(team, ring).or(() -> table.find(team, Ring.ALL)).orElseThrow(UnknownTeamException::new);
    }
}
