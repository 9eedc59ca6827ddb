package netiquette.server.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import netiquette.server.storage.Moment;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairing codes as stored: the part that proves them only as a hash. */
@Component
class PairingCodeTable {
    record Stored(String secretHash, TeamId team, List<String> groups, Instant expires, Optional<Instant> used) {}

    private final JdbcClient sql;

    PairingCodeTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String name, String secretHash, TeamId team, List<String> groups, Instant expires) {
        sql.sql("insert into pairing_code (name, secret_hash, team_id, member_groups, expires_at, tries)"
                        + " values (?, ?, ?, ?, ?, 0)")
                .params(name, secretHash, team.value(), Groups.stored(groups), Moment.of(expires))
                .update();
    }

    Optional<Stored> find(String name) {
        return sql.sql("select * from pairing_code where name = ?")
                .param(name)
                .query(PairingCodeTable::stored)
                .optional();
    }

    /** Counts a try; false if there were as many as are allowed. */
    boolean countTry(String name, int atMost) {
        return sql.sql("update pairing_code set tries = tries + 1 where name = ? and tries < ?")
                        .params(name, atMost)
                        .update()
                == 1;
    }

    /** True for exactly one caller. */
    boolean use(String name, Instant now) {
        return sql.sql("update pairing_code set used_at = ? where name = ? and used_at is null")
                        .params(Moment.of(now), name)
                        .update()
                == 1;
    }

    void forgetBefore(Instant expired) {
        sql.sql("delete from pairing_code where expires_at < ?")
                .param(Moment.of(expired))
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getString("secret_hash"),
                new TeamId(row.getObject("team_id", UUID.class)),
                Groups.of(row.getString("member_groups")),
                Moment.in(row, "expires_at"),
                Moment.maybeIn(row, "used_at"));
    }
}
