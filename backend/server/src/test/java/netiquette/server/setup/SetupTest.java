package netiquette.server.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.InvalidDetailException;
import netiquette.server.member.Member;
import netiquette.server.member.Role;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class SetupTest {
    private final Setup setup;
    private final StartLines lines;
    private final Teams teams;
    private final RuleSets ruleSets;
    private final FakeClock clock;
    private final JdbcClient sql;

    SetupTest(
            Setup setup,
            StartLines lines,
            Teams teams,
            RuleSets ruleSets,
            FakeClock clock,
            JdbcClient sql,
            Scene scene) {
        this.setup = setup;
        this.lines = lines;
        this.teams = teams;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.sql = sql;
        scene.empty();
    }

    @Test
    void makesAnAdministratorATeamAndItsFirstRevision() {
        Member member = setup.createFirstAdministrator(wanted(code()));

        assertThat(member.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(teams.get(member.team()).name()).isEqualTo("Inkoop");
        RuleSet ruleSet = ruleSets.get(member.team());
        assertThat(ruleSet.inForce().number()).isEqualTo(1);
        assertThat(ruleSet.inForce().publishedBy()).isEqualTo("Fenna Okonjo");
        assertThat(ruleSet.unpublished()).isFalse();
        assertThat(setup.isOpen()).isFalse();
    }

    @Test
    void happensOnce() {
        String code = code();
        setup.createFirstAdministrator(wanted(code));

        assertThatThrownBy(() -> setup.createFirstAdministrator(wanted(code))).isInstanceOf(SetupClosedException.class);
        assertThat(setup.renewCode()).isEmpty();
    }

    @Test
    void takesTheLatestCodeOnly() {
        String earlier = code();
        String latest = code();

        assertThatThrownBy(() -> setup.createFirstAdministrator(wanted(earlier)))
                .isInstanceOf(SetupCodeException.class);
        assertThat(setup.createFirstAdministrator(
                        wanted(latest.toLowerCase(Locale.ROOT).replace("-", ""))))
                .isNotNull();
    }

    @Test
    void takesTheCodeForADay() {
        String code = code();
        clock.pass(Duration.ofHours(24));

        assertThatThrownBy(() -> setup.createFirstAdministrator(wanted(code)))
                .isInstanceOf(SetupCodeException.class)
                .hasMessage("code: setup-code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | fenna@example.org | kraanvogel onder de brug | Inkoop | name: name-missing",
                "Fenna Okonjo  | fenna             | kraanvogel onder de brug | Inkoop | email: email-unreadable",
                "Fenna Okonjo  | fe nna@example.org| kraanvogel onder de brug | Inkoop | email: email-unreadable",
                "Fenna Okonjo  | fenna@example.org | welkom01                 | Inkoop | password: password-common",
                "Fenna Okonjo  | fenna@example.org | kraanvogel onder de brug | ' '    | teamName: name-missing"
            })
    void keepsTheCodeWhenADetailDoesNotFit(String name, String email, String password, String team, String message) {
        String code = code();

        assertThatThrownBy(
                        () -> setup.createFirstAdministrator(new FirstAdministrator(code, name, email, password, team)))
                .isInstanceOf(InvalidDetailException.class)
                .hasMessage(message);

        assertThat(teams.all()).isEmpty();
        assertThat(setup.createFirstAdministrator(wanted(code))).isNotNull();
    }

    @Test
    void keepsOnlyAHashOfTheCode() {
        String code = code();

        assertThat(sql.sql("select code_hash from setup_code")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .hasSize(64)
                .doesNotContain(code);
    }

    @Test
    void isToldInThreeLines() {
        List<String> open = lines.lines(Locale.ENGLISH);
        assertThat(open).hasSize(3);
        assertThat(open.getFirst())
                .matches("Make the first administrator: http://localhost:\\d+/setup\\?code="
                        + "[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(open.get(1)).endsWith("/demo/");
        assertThat(open.get(2)).endsWith("/download/netiquette-chromium.zip");

        setup.createFirstAdministrator(wanted(code()));

        assertThat(lines.lines(Locale.of("nl")).getFirst()).matches("Inloggen: http://localhost:\\d+/");
    }

    private String code() {
        return setup.renewCode().orElseThrow().text();
    }

    private static FirstAdministrator wanted(String code) {
        return new FirstAdministrator(code, "Fenna Okonjo", "fenna@example.org", Scene.PASSWORD, "Inkoop");
    }
}
