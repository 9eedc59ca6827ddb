package netiquette.server.signing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation's one counter: whatever is signed for browsers has a number, and no browser takes a lower one than it has. */
@Component
public class SequenceTable {
    private final JdbcClient sql;

    SequenceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next number; whoever takes one holds up others until the transaction ends. */
    public long next() {
        sql.sql("update organisation set sequence_number = sequence_number + 1").update();
        return sql.sql("select sequence_number from organisation")
                .query(Long.class)
                .single();
    }
}
