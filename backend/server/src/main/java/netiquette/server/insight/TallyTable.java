package netiquette.server.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was counted, added up: a row for each team, week and rule, from which no browser's own figures can be told. */
@Component
class TallyTable {
    private final JdbcClient sql;

    TallyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** One browser's counts on top of what is there. Whoever adds to a team holds up others until the transaction ends. */
    void add(TeamId team, Week week, List<Tally> tallies) {
        sql.sql("select id from team where id = ? for update")
                .param(team.value())
                .query(UUID.class)
                .optional();
        tallies.forEach(tally -> add(team, week, tally));
    }

    private void add(TeamId team, Week week, Tally tally) {
        int there = sql.sql("update tally set browsers = browsers + 1, shown = shown + ?, heeded = heeded + ?,"
                        + " overridden = overridden + ?, unfit = unfit + ?, watched = watched + ?"
                        + " where team_id = ? and monday = ? and rule_id = ?")
                .params(tally.shown(), tally.heeded(), tally.overridden(), tally.unfit(), tally.watched())
                .params(team.value(), week.monday(), tally.rule())
                .update();
        if (there == 0) {
            sql.sql("insert into tally (shown, heeded, overridden, unfit, watched, team_id, monday, rule_id, browsers)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, 1)")
                    .params(tally.shown(), tally.heeded(), tally.overridden(), tally.unfit(), tally.watched())
                    .params(team.value(), week.monday(), tally.rule())
                    .update();
        }
    }

    /** What so many browsers at least have reported of one week, by rule. */
    List<RuleWeek> of(TeamId team, Week week, int fewest) {
        return sql.sql("select * from tally where team_id = ? and monday = ? and browsers >= ? order by rule_id")
                .params(team.value(), week.monday(), fewest)
                .query(TallyTable::ruleWeek)
                .list();
    }

    /** What so many browsers at least have reported of one rule, up to a week, the latest first. */
    List<RuleWeek> of(TeamId team, String rule, Week to, int fewest) {
        return sql.sql("select * from tally where team_id = ? and rule_id = ? and monday <= ? and browsers >= ?"
                        + " order by monday desc")
                .params(team.value(), rule, to.monday(), fewest)
                .query(TallyTable::ruleWeek)
                .list();
    }

    void forgetBefore(Week week) {
        sql.sql("delete from tally where monday < ?").param(week.monday()).update();
    }

    private static RuleWeek ruleWeek(ResultSet row, int number) throws SQLException {
        Tally sum = new Tally(
                row.getString("rule_id"),
                row.getInt("shown"),
                row.getInt("heeded"),
                row.getInt("overridden"),
                row.getInt("unfit"),
                row.getInt("watched"));
        return new RuleWeek(row.getObject("monday", LocalDate.class), row.getInt("browsers"), sum);
    }
}
