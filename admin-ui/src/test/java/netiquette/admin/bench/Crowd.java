package netiquette.admin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import netiquette.admin.browser.Product;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.Teams;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A large organisation, written straight into the database: 200 teams, of which the administrator's has 2,000 people and 5,000 rules. */
record Crowd(int teams, int people, int rules) {
    static final Crowd LARGE = new Crowd(200, 2_000, 5_000);

    void fill(Product product) {
        Member administrator = product.bean(Members.class)
                .withEmail(Product.ADMINISTRATOR.email())
                .orElseThrow();
        for (int team = 1; team < teams; team++) {
            product.bean(Teams.class).add("Team %03d".formatted(team));
        }
        JdbcClient sql = product.bean(JdbcClient.class);
        for (int person = 1; person < people; person++) {
            sql.sql(
                            "insert into member (id, team_id, name, email, role, password_hash) values (?, ?, ?, ?, 'MEMBER', '')")
                    .params(
                            UUID.randomUUID(),
                            administrator.team().value(),
                            "Collega %04d".formatted(person),
                            "collega%04d@example.org".formatted(person))
                    .update();
        }
        int shipped =
                product.bean(RuleSets.class).get(administrator.team()).rules().size();
        sql.sql("update rule_set set own = ?, version = version + 1 where team_id = ?")
                .params(ownRules(rules - shipped), administrator.team().value())
                .update();
    }

    private static String ownRules(int count) {
        List<String> rules = new ArrayList<>();
        for (int rule = 0; rule < count; rule++) {
            rules.add("""
                    {"id":"own-%1$04d","surface":"invitation.received","when":{"is-blank":"note"},"level":"info","tone":"etiquette",\
                    "says":{"nl":"Regel %1$d.","en":"Rule %1$d."},"because":{"nl":"Omdat.","en":"Because."},\
                    "but":{"nl":"Maar.","en":"But."},"source":{"text":{"nl":"Wij","en":"We"},"author":"","date":"2026","ref":""},\
                    "reviewBy":"2029-01-01"}""".formatted(rule));
        }
        return "{\"format\":1,\"rules\":[" + String.join(",", rules) + "]}";
    }
}
