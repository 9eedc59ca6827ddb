package netiquette.server.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import netiquette.server.member.MemberId;
import netiquette.server.storage.Moment;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published revisions as stored: rows are added and read, and nothing else. */
@Component
class RevisionTable {
    private static final String SELECT = "select r.revision_number, r.sha256, r.published_at, r.note,"
            + " coalesce(m.name, '') as published_by from revision r left join member m on m.id = r.published_by"
            + " where r.team_id = ? ";

    private final JdbcClient sql;

    RevisionTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(TeamId team, int number, String document, String sha256, Instant now, MemberId by, String note) {
        sql.sql("insert into revision (team_id, revision_number, document, sha256, published_at, published_by, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(team.value(), number, document, sha256, Moment.of(now), by.value(), note)
                .update();
    }

    int latest(TeamId team) {
        return sql.sql("select coalesce(max(revision_number), 0) from revision where team_id = ?")
                .param(team.value())
                .query(Integer.class)
                .single();
    }

    Optional<Revision> find(TeamId team, int number) {
        return sql.sql(SELECT + "and r.revision_number = ?")
                .params(team.value(), number)
                .query((row, index) -> revision(team, row))
                .optional();
    }

    List<Revision> of(TeamId team) {
        return sql.sql(SELECT + "order by r.revision_number desc")
                .param(team.value())
                .query((row, index) -> revision(team, row))
                .list();
    }

    Optional<String> document(TeamId team, int number) {
        return sql.sql("select document from revision where team_id = ? and revision_number = ?")
                .params(team.value(), number)
                .query((row, index) -> row.getString("document"))
                .optional();
    }

    private static Revision revision(TeamId team, ResultSet row) throws SQLException {
        return new Revision(
                team,
                row.getInt("revision_number"),
                row.getString("sha256"),
                Moment.in(row, "published_at"),
                row.getString("published_by"),
                row.getString("note"));
    }
}
