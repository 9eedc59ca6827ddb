package netiquette.admin.browser;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import netiquette.engine.Level;
import netiquette.server.insight.Counts;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.member.Welcome;
import netiquette.server.member.Welcomes;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.TeamNetworks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test finds there already, for it is not what the test is about. */
public final class Arranged {
    private static final String NETWORK = "linkedin";

    private final Product product;
    private final Member administrator;

    /** In a product that has its administrator. */
    public Arranged(Product product) {
        this.product = product;
        this.administrator = product.bean(Members.class)
                .withEmail(Product.ADMINISTRATOR.email())
                .orElseThrow();
    }

    /** The administrator can sign in by the password alone again. */
    public void noSecondFactor() {
        product.bean(JdbcClient.class).sql("delete from recovery_code").update();
        product.bean(JdbcClient.class).sql("delete from second_factor").update();
    }

    /** There is something to publish: the first rule of the team is different in its draft. */
    public void change() {
        change(
                administrator.id(),
                ruleSet().rules().getFirst(),
                "Better leave this one alone.",
                "Laat deze liever liggen.");
    }

    /** Somebody else has other words for a rule now. */
    public void changeBySomebodyElse(String rule) {
        RuleView view = ruleSet().find(rule).orElseThrow();
        change(welcome(Role.LEAD).member().id(), view, "Sanne’s words for it.", "De woorden van Sanne.");
    }

    /** A network’s pages were rebuilt, and the team writes so down in its draft. */
    public void rebuiltNetwork() {
        TeamNetworks networks = product.bean(TeamNetworks.class);
        networks.write(administrator.id(), administrator.team(), ruleSet().version(), NETWORK, networks.read("""
                        {"received": {"card": "[data-row]", "acceptWords": ["Accepteren", "Ja"]},
                        "places": {"contacts.import": [{"node": "a,button", "kind": "import-entry"}]}}"""));
    }

    /** All networks are as they are shipped. */
    public void networksAsShipped() {
        product.bean(TeamNetworks.class)
                .giveBack(administrator.id(), administrator.team(), ruleSet().version(), NETWORK);
    }

    /** Some browsers have reported what came of rules last week; of one rule too few to see. */
    public void reported() {
        reported("in-01-standard-text", 7, 64, 0, 0, 9, 0);
        reported("out-02-instant-connect", 6, 31, 22, 8, 1, 0);
        reported("in-14-agreed", 5, 0, 0, 0, 0, 17);
        reported("in-02-known", Counts.FEWEST - 1, 40, 0, 0, 40, 0);
    }

    private void reported(String rule, int... browsersAndCounts) {
        product.bean(JdbcClient.class)
                .sql("insert into tally (team_id, monday, rule_id, browsers, shown, heeded, overridden, unfit, watched)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(administrator.team().value(), product.bean(Counts.class).lastMonday(), rule)
                .params(IntStream.of(browsersAndCounts).boxed().toArray())
                .update();
    }

    /** What the draft holds now is tried out in one browser. */
    public void trial() {
        Devices devices = product.bean(Devices.class);
        Pairings pairings = product.bean(Pairings.class);
        pairings.pair(pairings.createCode(administrator.id(), administrator.team(), Set.of())
                .text());
        devices.move(
                administrator.id(),
                administrator.team(),
                devices.of(administrator.team()).getFirst().id(),
                Ring.FIRST);
        product.bean(Publications.class)
                .publish(
                        administrator.id(),
                        administrator.team(),
                        new Publication(ruleSet().version(), "", true),
                        Ring.FIRST);
    }

    /** A link's code for somebody who is expected. */
    public String welcomeCode() {
        return welcome(Role.MEMBER).code();
    }

    private Welcome welcome(Role role) {
        String email = UUID.randomUUID() + "@example.org";
        return product.bean(Welcomes.class)
                .invite(administrator.id(), new NewMember("Noor Bakker", email, role, administrator.team()));
    }

    private void change(MemberId by, RuleView rule, String en, String nl) {
        product.bean(RuleSets.class)
                .changeRule(
                        by,
                        administrator.team(),
                        ruleSet().version(),
                        rule.edit().with(Level.ADVISE).withSays(en, nl));
    }

    private RuleSet ruleSet() {
        return product.bean(RuleSets.class).get(administrator.team());
    }
}
