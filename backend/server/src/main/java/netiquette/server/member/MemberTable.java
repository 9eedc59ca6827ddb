package netiquette.server.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import netiquette.server.team.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts as stored; passwords only as Argon2id hashes. */
@Component
class MemberTable {
    private static final String SELECT = "select id, team_id, name, email, role from member ";

    private static final String FOUND = "team_id = ? and (lower(name) like ? escape '!' or email like ? escape '!')";

    private final JdbcClient sql;

    MemberTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Member member) {
        sql.sql("insert into member (id, team_id, name, email, role, password_hash) values (?, ?, ?, ?, ?, '')")
                .params(
                        member.id().value(),
                        member.team().value(),
                        member.name(),
                        member.email(),
                        member.role().name())
                .update();
    }

    Optional<Member> find(MemberId id) {
        return sql.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(MemberTable::member)
                .optional();
    }

    Optional<Member> withEmail(String email) {
        return sql.sql(SELECT + "where email = ?")
                .param(email)
                .query(MemberTable::member)
                .optional();
    }

    List<Member> of(TeamId team, String search, int from, int most) {
        return sql.sql(SELECT + "where " + FOUND + " order by name, id offset ? rows fetch next ? rows only")
                .params(team.value(), like(search), like(search), from, most)
                .query(MemberTable::member)
                .list();
    }

    int count(TeamId team, String search) {
        return sql.sql("select count(*) from member where " + FOUND)
                .params(team.value(), like(search), like(search))
                .query(Integer.class)
                .single();
    }

    Optional<String> passwordHash(MemberId id) {
        return sql.sql("select password_hash from member where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    Set<MemberId> withoutPassword(TeamId team) {
        return sql.sql("select id from member where team_id = ? and password_hash = ''")
                .param(team.value())
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .set();
    }

    void setPassword(MemberId id, String hash) {
        sql.sql("update member set password_hash = ? where id = ?")
                .params(hash, id.value())
                .update();
    }

    void setRole(MemberId id, Role role) {
        sql.sql("update member set role = ? where id = ?")
                .params(role.name(), id.value())
                .update();
    }

    void remove(MemberId id) {
        sql.sql("delete from member where id = ?").param(id.value()).update();
    }

    boolean has(Role role) {
        return sql.sql("select count(*) from member where role = ?")
                        .param(role.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was typed, as it stands, anywhere in a text. */
    private static String like(String search) {
        return "%" + Members.folded(search).replaceAll("[!%_]", "!$0") + "%";
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                new TeamId(row.getObject("team_id", UUID.class)));
    }
}
