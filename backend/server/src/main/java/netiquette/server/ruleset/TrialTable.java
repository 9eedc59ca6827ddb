package netiquette.server.ruleset;

import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which revision is on trial in which team. */
@Component
class TrialTable {
    /** The number of no revision. */
    static final int NONE = 0;

    private final JdbcClient sql;

    TrialTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(TeamId team, int revision) {
        sql.sql("update rule_set set trial = ? where team_id = ?")
                .params(revision, team.value())
                .update();
    }

    int find(TeamId team) {
        return sql.sql("select trial from rule_set where team_id = ?")
                .param(team.value())
                .query(Integer.class)
                .single();
    }
}
