package netiquette.server;

import java.util.List;
import java.util.UUID;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.Team;
import netiquette.server.team.Teams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and teams for a test to begin with. */
@Component
public class Scene {
    /** The password of whoever has one here. */
    public static final String PASSWORD = "kraanvogel onder de brug";

    private final Teams teams;
    private final Members members;
    private final RuleSets ruleSets;
    private final JdbcClient sql;

    Scene(Teams teams, Members members, RuleSets ruleSets, JdbcClient sql) {
        this.teams = teams;
        this.members = members;
        this.ruleSets = ruleSets;
        this.sql = sql;
    }

    /** A team whose rule set is started, and its lead. */
    public record Sales(Team team, Member lead) {}

    /** A fresh team with a lead. */
    public Sales sales() {
        Team team = teams.add("Sales");
        Member lead = add(team, Role.LEAD);
        ruleSets.start(lead.id(), team.id());
        return new Sales(team, lead);
    }

    /** Somebody new in that team. */
    public Member add(Team team, Role role) {
        String email = "fenna." + UUID.randomUUID() + "@example.org";
        return members.add(new NewMember("Fenna Okonjo", email, role, team.id()));
    }

    /** Somebody new in that team who can sign in with {@link #PASSWORD}. */
    public Member addWithPassword(Team team, Role role) {
        String email = "fenna." + UUID.randomUUID() + "@example.org";
        return members.add(new NewMember("Fenna Okonjo", email, role, team.id()), PASSWORD);
    }

    /** As before the very first start. */
    public void empty() {
        List.of(
                        "ticket",
                        "tally",
                        "device",
                        "pairing_code",
                        "issue",
                        "trial_issue",
                        "revision",
                        "draft_editor",
                        "objection",
                        "dial_choice",
                        "rule_change",
                        "rule_set",
                        "setup_code",
                        "log_in_failure",
                        "welcome",
                        "member",
                        "team")
                .forEach(table -> sql.sql("delete from " + table).update());
    }
}
