package netiquette.server.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import netiquette.server.storage.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ways in as stored: their codes only as hashes. */
@Component
class WelcomeTable {
    private final JdbcClient sql;

    WelcomeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** In place of an earlier one. */
    void put(MemberId member, String codeHash, Instant expires) {
        sql.sql("delete from welcome where member_id = ?").param(member.value()).update();
        sql.sql("insert into welcome (member_id, code_hash, expires_at) values (?, ?, ?)")
                .params(member.value(), codeHash, Moment.of(expires))
                .update();
    }

    Optional<MemberId> find(String codeHash, Instant now) {
        return sql.sql("select member_id from welcome where code_hash = ? and expires_at > ?")
                .params(codeHash, Moment.of(now))
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .optional();
    }

    /** True for exactly one caller. */
    boolean take(String codeHash) {
        return sql.sql("delete from welcome where code_hash = ?")
                        .param(codeHash)
                        .update()
                == 1;
    }
}
