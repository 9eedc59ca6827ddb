package netiquette.server.member;

import java.time.Instant;
import java.util.Optional;
import netiquette.server.storage.Moment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tries that did not lead to a log-in, by the hash of the name that was typed, whether or not it exists. */
@Component
class LogInFailureTable {
    private final JdbcClient sql;

    LogInFailureTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts a try; empty if the name is locked. */
    Optional<Integer> count(String name, Instant now) {
        int counted = sql.sql("update log_in_failure set failures = failures + 1, last_try = ?"
                        + " where name_hash = ? and locked_until <= ?")
                .params(Moment.of(now), name, Moment.of(now))
                .update();
        Optional<Integer> failures = sql.sql("select failures from log_in_failure where name_hash = ?")
                .param(name)
                .query(Integer.class)
                .optional();
        if (failures.isEmpty()) {
            addFirst(name, now);
            return Optional.of(1);
        }
        return counted == 1 ? failures : Optional.empty();
    }

    private void addFirst(String name, Instant now) {
        try {
            sql.sql("insert into log_in_failure (name_hash, failures, locked_until, last_try) values (?, 1, ?, ?)")
                    .params(name, Moment.of(now), Moment.of(now))
                    .update();
        } catch (DuplicateKeyException e) {
            // Two first tries at once: one of them is counted, which does.
        }
    }

    void lock(String name, Instant until) {
        sql.sql("update log_in_failure set locked_until = ? where name_hash = ?")
                .params(Moment.of(until), name)
                .update();
    }

    void forget(String name) {
        sql.sql("delete from log_in_failure where name_hash = ?").param(name).update();
    }

    void forgetBefore(Instant moment) {
        sql.sql("delete from log_in_failure where last_try < ?")
                .param(Moment.of(moment))
                .update();
    }
}
