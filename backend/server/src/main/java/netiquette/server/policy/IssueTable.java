package netiquette.server.policy;

import java.util.Optional;
import netiquette.server.ruleset.Ring;
import netiquette.server.storage.Moment;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which revision is served to which team, and since when. */
@Component
class IssueTable {
    private final JdbcClient sql;

    IssueTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(Issue issue) {
        remove(issue.team(), issue.ring());
        sql.sql("insert into " + table(issue.ring())
                        + " (team_id, sequence_number, revision_number, issued_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        issue.team().value(),
                        issue.sequence(),
                        issue.revision(),
                        Moment.of(issue.issued()),
                        Moment.of(issue.expires()))
                .update();
    }

    void remove(TeamId team, Ring ring) {
        sql.sql("delete from " + table(ring) + " where team_id = ?")
                .param(team.value())
                .update();
    }

    Optional<Issue> find(TeamId team, Ring ring) {
        return sql.sql("select * from " + table(ring) + " where team_id = ?")
                .param(team.value())
                .query((row, number) -> new Issue(
                        team,
                        ring,
                        row.getLong("sequence_number"),
                        row.getInt("revision_number"),
                        Moment.in(row, "issued_at"),
                        Moment.in(row, "expires_at")))
                .optional();
    }

    private static String table(Ring ring) {
        return ring == Ring.ALL ? "issue" : "trial_issue";
    }
}
