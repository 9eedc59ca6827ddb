package netiquette.server.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams as stored. */
@Component
class TeamTable {
    private final JdbcClient sql;

    TeamTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Team> all() {
        return sql.sql("select id, name from team order by name, id")
                .query(TeamTable::team)
                .list();
    }

    Optional<Team> find(TeamId id) {
        return sql.sql("select id, name from team where id = ?")
                .param(id.value())
                .query(TeamTable::team)
                .optional();
    }

    void add(Team team) {
        sql.sql("insert into team (id, name) values (?, ?)")
                .params(team.id().value(), team.name())
                .update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(new TeamId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
