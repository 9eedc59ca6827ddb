package netiquette.server.policy;

import java.time.Clock;
import netiquette.server.ruleset.Published;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is issued in step with what is published, and fresh. */
@Component
class Issues {
    private final IssueTable table;
    private final Clock clock;

    Issues(IssueTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Within the transaction that publishes: both happen, or neither. */
    @EventListener
    void issue(Published published) {
        table.put(Issue.at(clock.instant(), published.team(), table.nextSequence(), published.revision()));
    }

    /** What the team gets now; issued anew from half its life on, so that a device that was away a while is not left expired. */
    @Transactional
    public Issue current(TeamId team) {
        Issue issue = table.find(team).orElseThrow(UnknownTeamException::new);
        if (!issue.isPastHalfLife(clock.instant())) {
            return issue;
        }
        long sequence = table.nextSequence();
        // The counter was a gate: another instance may have been here first.
        Issue latest = table.find(team).orElseThrow(UnknownTeamException::new);
        if (latest.sequence() != issue.sequence()) {
            return latest;
        }
        Issue renewed = Issue.at(clock.instant(), team, sequence, issue.revision());
        table.put(renewed);
        return renewed;
    }
}
