package netiquette.server.ruleset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.server.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Drafts as stored: the packs, and only what differs from them. Whoever changes a draft counts it as a save, so whoever only reads
 * gets one that was read before at the same count.
 */
@Component
class DraftTable {
    /** Drafts of teams at work. The largest weighs some megabytes. */
    private static final int KEPT = 40;

    private static final Duration UNUSED = Duration.ofMinutes(20);

    private final Cache<Saved, Draft> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(UNUSED).build();
    private final JdbcClient sql;

    private record Saved(TeamId team, long version, int inForce) {}

    DraftTable(JdbcClient sql) {
        this.sql = sql;
    }

    void start(TeamId team, List<String> packs) {
        sql.sql("insert into rule_set (team_id, packs, version, in_force) values (?, ?, 1, 0)")
                .params(team.value(), String.join(",", packs))
                .update();
    }

    /** The draft; nobody else can publish or save it before this transaction ends. */
    Optional<Draft> findAndLock(TeamId team) {
        return find(team, " for update");
    }

    Optional<Draft> find(TeamId team) {
        // Within a change its own half-written draft is read, which nobody else shall see.
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return find(team, "");
        }
        return sql.sql("select version, in_force from rule_set where team_id = ?")
                .param(team.value())
                .query((row, number) -> new Saved(team, row.getLong("version"), row.getInt("in_force")))
                .optional()
                .flatMap(this::find);
    }

    private Optional<Draft> find(Saved saved) {
        Draft before = known.getIfPresent(saved);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Draft> read = find(saved.team(), "");
        read.ifPresent(draft -> known.put(new Saved(draft.team(), draft.version(), draft.inForce()), draft));
        return read;
    }

    /** Counts a save; false if somebody saved in between. */
    boolean advance(TeamId team, long version) {
        return sql.sql("update rule_set set version = version + 1 where team_id = ? and version = ?")
                        .params(team.value(), version)
                        .update()
                == 1;
    }

    void putInForce(TeamId team, int revision) {
        sql.sql("update rule_set set in_force = ? where team_id = ?")
                .params(revision, team.value())
                .update();
    }

    void change(TeamId team, String rule, RuleChange change) {
        sql.sql("delete from rule_change where team_id = ? and rule_id = ?")
                .params(team.value(), rule)
                .update();
        if (!change.equals(RuleChange.NONE)) {
            sql.sql(
                            "insert into rule_change (team_id, rule_id, switched_on, watches, level, says_en, says_nl, because_en,"
                                    + " because_nl, but_en, but_nl) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(team.value(), rule, change.voice() == Voice.SPEAKS, change.voice() == Voice.WATCHES)
                    .param(change.level().map(Level::key).orElse(null))
                    .param(en(change.says()))
                    .param(nl(change.says()))
                    .param(en(change.because()))
                    .param(nl(change.because()))
                    .param(en(change.but()))
                    .param(nl(change.but()))
                    .update();
        }
    }

    void choose(TeamId team, String dial, String position) {
        forget(team, dial);
        sql.sql("insert into dial_choice (team_id, dial, position) values (?, ?, ?)")
                .params(team.value(), dial, position)
                .update();
    }

    /** The dial stands as its packs say again. */
    void forget(TeamId team, String dial) {
        sql.sql("delete from dial_choice where team_id = ? and dial = ?")
                .params(team.value(), dial)
                .update();
    }

    void startFrom(TeamId team, List<String> packs) {
        sql.sql("update rule_set set packs = ? where team_id = ?")
                .params(String.join(",", packs), team.value())
                .update();
    }

    void own(TeamId team, OwnRules own) {
        sql.sql("update rule_set set own = ? where team_id = ?")
                .params(own.text(), team.value())
                .update();
    }

    /** Leaves nothing of what the team made of a rule. */
    void giveBack(Draft draft, String rule) {
        own(draft.team(), draft.own().without(rule));
        change(draft.team(), rule, RuleChange.NONE);
    }

    private Optional<Draft> find(TeamId team, String lock) {
        return sql.sql("select packs, version, in_force, own from rule_set where team_id = ?" + lock)
                .param(team.value())
                .query((row, number) -> new Draft(
                        team,
                        row.getLong("version"),
                        List.of(row.getString("packs").split(",")),
                        changes(team),
                        dials(team),
                        new OwnRules(row.getString("own")),
                        row.getInt("in_force")))
                .optional();
    }

    private Map<String, RuleChange> changes(TeamId team) {
        return sql
                .sql("select * from rule_change where team_id = ?")
                .param(team.value())
                .query((row, number) -> Map.entry(row.getString("rule_id"), change(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> dials(TeamId team) {
        return sql
                .sql("select dial, position from dial_choice where team_id = ?")
                .param(team.value())
                .query((row, number) -> Map.entry(row.getString("dial"), row.getString("position")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RuleChange change(ResultSet row) throws SQLException {
        return new RuleChange(
                voice(row),
                Optional.ofNullable(row.getString("level")).flatMap(DraftTable::level),
                text(row, "says"),
                text(row, "because"),
                text(row, "but"));
    }

    private static Voice voice(ResultSet row) throws SQLException {
        if (row.getBoolean("switched_on")) {
            return Voice.SPEAKS;
        }
        return row.getBoolean("watches") ? Voice.WATCHES : Voice.SILENT;
    }

    private static Optional<Level> level(String key) {
        return List.of(Level.values()).stream()
                .filter(level -> level.key().equals(key))
                .findFirst();
    }

    private static Optional<LocalText> text(ResultSet row, String name) throws SQLException {
        @Nullable String en = row.getString(name + "_en");
        @Nullable String nl = row.getString(name + "_nl");
        return en == null || nl == null ? Optional.empty() : Optional.of(new LocalText(en, nl));
    }

    private static @Nullable String en(Optional<LocalText> text) {
        return text.map(LocalText::en).orElse(null);
    }

    private static @Nullable String nl(Optional<LocalText> text) {
        return text.map(LocalText::nl).orElse(null);
    }
}
