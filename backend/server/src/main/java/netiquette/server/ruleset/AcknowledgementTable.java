package netiquette.server.ruleset;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acknowledgements as stored. */
@Component
class AcknowledgementTable {
    private final JdbcClient sql;

    AcknowledgementTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What somebody read, by the hash of how it read. */
    record Reading(String agreement, String textHash) {}

    void put(MemberId member, Reading reading, LocalDate day) {
        sql.sql("delete from acknowledgement where member_id = ? and agreement_id = ?")
                .params(member.value(), reading.agreement())
                .update();
        sql.sql("insert into acknowledgement (member_id, agreement_id, text_hash, on_day) values (?, ?, ?, ?)")
                .params(member.value(), reading.agreement(), reading.textHash(), day)
                .update();
    }

    Map<Reading, LocalDate> of(MemberId member) {
        return sql
                .sql("select agreement_id, text_hash, on_day from acknowledgement where member_id = ?")
                .param(member.value())
                .query((row, number) -> Map.entry(
                        new Reading(row.getString("agreement_id"), row.getString("text_hash")),
                        row.getObject("on_day", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Reading, Integer> counts(TeamId team) {
        return sql
                .sql("select agreement_id, text_hash, count(*) as people from acknowledgement"
                        + " join member on member.id = acknowledgement.member_id where member.team_id = ?"
                        + " group by agreement_id, text_hash")
                .param(team.value())
                .query((row, number) -> Map.entry(
                        new Reading(row.getString("agreement_id"), row.getString("text_hash")), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
