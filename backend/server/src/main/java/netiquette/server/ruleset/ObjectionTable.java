package netiquette.server.ruleset;

import java.util.Optional;
import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections as stored: the last one of a team, about one version of its draft. */
@Component
class ObjectionTable {
    private final JdbcClient sql;

    ObjectionTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(TeamId team, long version, MemberId by, String reason) {
        remove(team);
        sql.sql("insert into objection (team_id, member_id, version, reason) values (?, ?, ?, ?)")
                .params(team.value(), by.value(), version, reason)
                .update();
    }

    void remove(TeamId team) {
        sql.sql("delete from objection where team_id = ?").param(team.value()).update();
    }

    Optional<Objection> find(TeamId team, long version) {
        return sql.sql("select coalesce(member.name, '') as name, objection.reason from objection"
                        + " left join member on member.id = objection.member_id"
                        + " where objection.team_id = ? and objection.version = ?")
                .params(team.value(), version)
                .query((row, number) -> new Objection(row.getString("name"), row.getString("reason")))
                .optional();
    }
}
