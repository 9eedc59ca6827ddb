package netiquette.server.ruleset;

import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which teams want a second step behind the password of whoever publishes. */
@Component
class SecondStepTable {
    private final JdbcClient sql;

    SecondStepTable(JdbcClient sql) {
        this.sql = sql;
    }

    void want(TeamId team, boolean wanted) {
        sql.sql("update rule_set set second_step = ? where team_id = ?")
                .params(wanted, team.value())
                .update();
    }

    boolean isWanted(TeamId team) {
        return sql.sql("select second_step from rule_set where team_id = ?")
                .param(team.value())
                .query(Boolean.class)
                .single();
    }
}
