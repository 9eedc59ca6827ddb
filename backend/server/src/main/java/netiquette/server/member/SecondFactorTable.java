package netiquette.server.member;

import java.util.List;
import java.util.Optional;
import netiquette.server.secret.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second factors as stored. */
@Component
class SecondFactorTable {
    private final JdbcClient sql;

    SecondFactorTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(MemberId member, String encryptedSecret, long step, List<String> recoveryCodes) {
        remove(member);
        sql.sql("insert into second_factor (member_id, secret, last_step) values (?, ?, ?)")
                .params(member.value(), encryptedSecret, step)
                .update();
        recoveryCodes.forEach(code -> sql.sql("insert into recovery_code (member_id, code_hash) values (?, ?)")
                .params(member.value(), Sha256.of(code))
                .update());
    }

    Optional<String> secret(MemberId member) {
        return sql.sql("select secret from second_factor where member_id = ?")
                .param(member.value())
                .query(String.class)
                .optional();
    }

    /** Uses a step up; false if it, or a later one, has been used. */
    boolean use(MemberId member, long step) {
        return sql.sql("update second_factor set last_step = ? where member_id = ? and last_step < ?")
                        .params(step, member.value(), step)
                        .update()
                == 1;
    }

    /** Uses a recovery code up; false if there is none. */
    boolean useRecovery(MemberId member, String code) {
        return sql.sql("delete from recovery_code where member_id = ? and code_hash = ?")
                        .params(member.value(), Sha256.of(code))
                        .update()
                == 1;
    }

    void remove(MemberId member) {
        sql.sql("delete from recovery_code where member_id = ?")
                .param(member.value())
                .update();
        sql.sql("delete from second_factor where member_id = ?")
                .param(member.value())
                .update();
    }
}
