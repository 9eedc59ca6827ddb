package netiquette.server.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import netiquette.server.ruleset.Ring;
import netiquette.server.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Devices as stored: their tokens only as hashes. */
@Component
class DeviceTable {
    private static final String SELECT =
            "select id, label, team_id, member_groups, paired_on, synced_on, ring, revision_number, farewell,"
                    + " let_go_on from device ";

    private final JdbcClient sql;

    DeviceTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Device device, String tokenHash) {
        sql.sql("insert into device (id, label, team_id, member_groups, token_hash, paired_on)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        device.id().value(),
                        device.label(),
                        device.team().value(),
                        Groups.stored(device.groups()),
                        tokenHash,
                        device.paired())
                .update();
    }

    Optional<Device> withToken(String tokenHash) {
        return sql.sql(SELECT + "where token_hash = ?")
                .param(tokenHash)
                .query(DeviceTable::device)
                .optional();
    }

    List<Device> of(TeamId team) {
        return sql.sql(SELECT + "where team_id = ? and farewell is null order by paired_on desc, label, id")
                .param(team.value())
                .query(DeviceTable::device)
                .list();
    }

    void synced(DeviceId id, LocalDate day, int revision) {
        sql.sql("update device set synced_on = ?, revision_number = ? where id = ?")
                .params(day, revision, id.value())
                .update();
    }

    /** As the other, if it had not asked since that day: true for exactly one caller. */
    boolean syncedFirst(DeviceId id, LocalDate day, int revision, LocalDate since) {
        return sql.sql(
                                "update device set synced_on = ?, revision_number = ? where id = ? and (synced_on is null or synced_on < ?)")
                        .params(day, revision, id.value(), since)
                        .update()
                == 1;
    }

    /** False if the team has no such device. */
    boolean put(TeamId team, DeviceId id, Ring ring) {
        return sql.sql("update device set ring = ? where team_id = ? and id = ?")
                        .params(ring.name(), team.value(), id.value())
                        .update()
                == 1;
    }

    void letGo(TeamId team, DeviceId id, Farewell farewell) {
        sql.sql("update device set farewell = ?, let_go_on = ? where team_id = ? and id = ? and farewell is null")
                .params(farewell.sequence(), farewell.day(), team.value(), id.value())
                .update();
    }

    void forgetLetGoBefore(LocalDate day) {
        sql.sql("delete from device where let_go_on < ?").param(day).update();
    }

    void remove(TeamId team, DeviceId id) {
        sql.sql("delete from device where team_id = ? and id = ?")
                .params(team.value(), id.value())
                .update();
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getString("label"),
                new TeamId(row.getObject("team_id", UUID.class)),
                Groups.of(row.getString("member_groups")),
                row.getObject("paired_on", LocalDate.class),
                Optional.ofNullable(row.getObject("synced_on", LocalDate.class)),
                Ring.valueOf(row.getString("ring")),
                row.getInt("revision_number"),
                farewell(row));
    }

    private static Optional<Farewell> farewell(ResultSet row) throws SQLException {
        @Nullable LocalDate day = row.getObject("let_go_on", LocalDate.class);
        return day == null ? Optional.empty() : Optional.of(new Farewell(row.getLong("farewell"), day));
    }
}
