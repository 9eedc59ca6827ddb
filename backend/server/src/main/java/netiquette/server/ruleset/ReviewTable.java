package netiquette.server.ruleset;

import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote in a draft, and which version of it somebody else has seen. */
@Component
class ReviewTable {
    /** No draft has this version. */
    static final long NONE = 0;

    private final JdbcClient sql;

    ReviewTable(JdbcClient sql) {
        this.sql = sql;
    }

    void wrote(TeamId team, MemberId member) {
        if (!hasWritten(team, member)) {
            sql.sql("insert into draft_editor (team_id, member_id) values (?, ?)")
                    .params(team.value(), member.value())
                    .update();
        }
    }

    boolean hasWritten(TeamId team, MemberId member) {
        return sql.sql("select count(*) from draft_editor where team_id = ? and member_id = ?")
                        .params(team.value(), member.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void beginAnew(TeamId team) {
        sql.sql("delete from draft_editor where team_id = ?")
                .param(team.value())
                .update();
    }

    void want(TeamId team, boolean wanted) {
        sql.sql("update rule_set set review = ? where team_id = ?")
                .params(wanted, team.value())
                .update();
    }

    boolean isWanted(TeamId team) {
        return sql.sql("select review from rule_set where team_id = ?")
                .param(team.value())
                .query(Boolean.class)
                .single();
    }

    void approve(TeamId team, long version) {
        sql.sql("update rule_set set approved_version = ? where team_id = ?")
                .params(version, team.value())
                .update();
    }

    long approved(TeamId team) {
        return sql.sql("select approved_version from rule_set where team_id = ?")
                .param(team.value())
                .query(Long.class)
                .single();
    }
}
