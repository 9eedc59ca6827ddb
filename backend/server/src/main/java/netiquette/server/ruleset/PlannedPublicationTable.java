package netiquette.server.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import netiquette.server.member.MemberId;
import netiquette.server.ruleset.PlannedPublication.State;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Planned publications as stored. */
@Component
class PlannedPublicationTable {
    private static final String SELECT =
            "select planned.team_id, planned.member_id, planned.version, planned.due, planned.note,"
                    + " planned.losses_meant, planned.failed, rule_set.version as draft_version from planned_publication planned"
                    + " join rule_set on rule_set.team_id = planned.team_id ";

    private final JdbcClient sql;

    PlannedPublicationTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(PlannedPublication planned) {
        remove(planned.team());
        sql.sql("insert into planned_publication (team_id, member_id, version, due, note, losses_meant, failed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        planned.team().value(),
                        planned.by().value(),
                        planned.wanted().version(),
                        planned.due().atOffset(ZoneOffset.UTC),
                        planned.wanted().note().strip(),
                        planned.wanted().lossesMeant(),
                        planned.state() == State.FAILED)
                .update();
    }

    Optional<PlannedPublication> find(TeamId team) {
        return sql.sql(SELECT + "where planned.team_id = ?")
                .param(team.value())
                .query(PlannedPublicationTable::planned)
                .optional();
    }

    List<PlannedPublication> dueBy(Instant now) {
        return sql.sql(SELECT + "where planned.due <= ? and not planned.failed order by planned.due")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(PlannedPublicationTable::planned)
                .list();
    }

    /** False if somebody else took it away before. */
    boolean remove(TeamId team) {
        return sql.sql("delete from planned_publication where team_id = ?")
                        .param(team.value())
                        .update()
                == 1;
    }

    private static PlannedPublication planned(ResultSet row, int number) throws SQLException {
        boolean isAsSeen = row.getLong("version") == row.getLong("draft_version");
        State waiting = isAsSeen ? State.WAITING : State.LAPSED;
        return new PlannedPublication(
                new TeamId(row.getObject("team_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new Publication(row.getLong("version"), row.getString("note"), row.getBoolean("losses_meant")),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getBoolean("failed") ? State.FAILED : waiting);
    }
}
