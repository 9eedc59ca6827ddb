package netiquette.server.signing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation's one counter. */
@Component
class SequenceTable {
    private final JdbcClient sql;

    SequenceTable(JdbcClient sql) {
        this.sql = sql;
    }

    long next() {
        sql.sql("update organisation set sequence_number = sequence_number + 1").update();
        return sql.sql("select sequence_number from organisation")
                .query(Long.class)
                .single();
    }
}
