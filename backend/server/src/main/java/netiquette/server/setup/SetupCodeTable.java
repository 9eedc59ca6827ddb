package netiquette.server.setup;

import java.time.Instant;
import netiquette.server.storage.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one set-up code that works, as a hash. */
@Component
class SetupCodeTable {
    private final JdbcClient sql;

    SetupCodeTable(JdbcClient sql) {
        this.sql = sql;
    }

    void replace(String hash, Instant expires) {
        clear();
        sql.sql("insert into setup_code (code_hash, expires_at) values (?, ?)")
                .params(hash, Moment.of(expires))
                .update();
    }

    /** True for exactly one caller. */
    boolean take(String hash, Instant now) {
        return sql.sql("delete from setup_code where code_hash = ? and expires_at > ?")
                        .params(hash, Moment.of(now))
                        .update()
                == 1;
    }

    void clear() {
        sql.sql("delete from setup_code").update();
    }
}
