package netiquette.server.insight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tickets that are out, only as hashes: what they are for, not who has them. */
@Component
class TicketTable {
    record Stored(TeamId team, Week week) {}

    private final JdbcClient sql;

    TicketTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String hash, TeamId team, Week week) {
        sql.sql("insert into ticket (hash, team_id, monday) values (?, ?, ?)")
                .params(hash, team.value(), week.monday())
                .update();
    }

    /** What it is for, to exactly one caller. */
    Optional<Stored> take(String hash) {
        Optional<Stored> stored = sql.sql("select team_id, monday from ticket where hash = ?")
                .param(hash)
                .query((row, number) -> new Stored(
                        new TeamId(row.getObject("team_id", UUID.class)),
                        new Week(row.getObject("monday", LocalDate.class))))
                .optional();
        int taken = sql.sql("delete from ticket where hash = ?").param(hash).update();
        return stored.filter(ticket -> taken == 1);
    }

    void forgetBefore(Week week) {
        sql.sql("delete from ticket where monday < ?").param(week.monday()).update();
    }
}
