package netiquette.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import netiquette.server.Api;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.pairing.Pairings;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class CountsTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final Api api;
    private final Counts counts;
    private final Pairings pairings;
    private final FakeClock clock;
    private final JdbcClient sql;
    private final Scene.Sales sales;
    private final TeamId team;

    CountsTest(Api api, Counts counts, Pairings pairings, FakeClock clock, JdbcClient sql, Scene scene) {
        this.api = api;
        this.counts = counts;
        this.pairings = pairings;
        this.clock = clock;
        this.sql = sql;
        sales = scene.sales();
        team = sales.team().id();
        nextMonday();
    }

    @Test
    void givesATicketWithTheFirstAnswerOfAWeekAndWithNoOther() {
        String token = paired();

        HttpResponse<byte[]> first = api.policy(token);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(ticketIn(first)).isPresent();
        assertThat(ticketIn(api.policy(token))).isEmpty();
        clock.pass(DAY);
        assertThat(ticketIn(api.policy(token))).isEmpty();
        nextMonday();
        HttpResponse<byte[]> unchanged = api.policy(token, "If-None-Match", etag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(ticketIn(unchanged)).isPresent();
    }

    @Test
    void givesNoTicketForAWeekThatCanNoLongerBeReported() {
        clock.pass(DAY.multipliedBy(3));

        assertThat(ticketIn(api.policy(paired()))).isEmpty();
    }

    @Test
    void showsNothingOfFourBrowsersAndTheSumOfFive() {
        browsers(4);
        clock.pass(DAY.multipliedBy(3));
        assertThat(counts.lastWeek(team)).isEmpty();

        nextMonday();
        browsers(5);
        clock.pass(DAY.multipliedBy(3));

        LocalDate monday = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(10);
        assertThat(counts.lastMonday()).isEqualTo(monday);
        assertThat(counts.of(team, "in-02-known")).isEmpty();
        assertThat(counts.of(team, "in-14-agreed")).isEqualTo(counts.lastWeek(team));
        assertThat(counts.lastWeek(team))
                .containsExactly(new RuleWeek(monday, 5, new Tally("in-14-agreed", 10, 5, 5, 0, 0)));
    }

    @Test
    void showsNothingWhileAWeekCanStillBeReported() {
        browsers(5);
        clock.pass(DAY.multipliedBy(2));
        assertThat(counts.lastWeek(team)).isEmpty();

        clock.pass(DAY);
        assertThat(counts.lastWeek(team)).hasSize(1);
    }

    @Test
    void takesATicketOnce() {
        String ticket = ticket();

        assertThat(report(ticket, counted("in-14-agreed")).statusCode()).isEqualTo(204);
        assertOver(report(ticket, counted("in-14-agreed")));
    }

    /** The extension's own test sends exactly this. */
    @Test
    void takesWhatTheExtensionSends() throws IOException {
        String sent = Files.readString(Path.of("../../extension/test/counts-of-a-browser.json"));
        String ticket = JsonMapper.shared().readTree(sent).path("ticket").asString();

        assertThat(send(sent.replace(ticket, ticket())).statusCode()).isEqualTo(204);
    }

    @Test
    void takesNoTicketThatItNeverGave() {
        assertOver(report("hIbbXH9ZB3b0yEVyZ1pKkVwz0Vn3lG7cYxZ2m1nQe5A", counted("in-14-agreed")));
        assertOver(report("", "[]"));
    }

    @Test
    void takesNoTicketAfterItsDays() {
        String ticket = ticket();
        clock.pass(DAY.multipliedBy(3));

        assertOver(report(ticket, counted("in-14-agreed")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"rule":"in-14-agreed","shown":-1,"heeded":0,"overridden":0,"unfit":0,"watched":0}] | counts[0].shown
            [{"rule":"","shown":1,"heeded":0,"overridden":0,"unfit":0,"watched":0}] | counts[0].rule
            [null] | counts[0].rule
            [{"rule":"in-14-agreed","shown":1,"heeded":0,"overridden":0,"unfit":0,"watched":-5}] | counts[0].watched
            """)
    void saysWhereCountsCannotBe(String lines, String path) {
        String ticket = ticket();

        HttpResponse<byte[]> answer = report(ticket, lines);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.problem(answer)).isEqualTo("malformed");
        assertThat(Api.json(answer).path("path").asString()).isEqualTo(path);
        assertThat(report(ticket, counted("in-14-agreed")).statusCode())
                .as("good as before")
                .isEqualTo(204);
    }

    @Test
    void takesARuleOnce() {
        String line = counted("in-14-agreed").replaceAll("[\\[\\]]", "");

        HttpResponse<byte[]> answer = report(ticket(), "[" + line + "," + line + "]");

        assertThat(Api.json(answer).path("path").asString()).isEqualTo("counts[1].rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"ticket\":7}",
                "[]",
                "{\"who\":\"Fenna\"}",
                "{\"counts\":[{\"rule\":\"in-14-agreed\",\"who\":\"Fenna\"}]}"
            })
    void refusesWhatIsNoReport(String body) {
        assertThat(send(body).statusCode()).isIn(400, 410);
    }

    @Test
    void leavesOutRulesThatTheTeamDoesNotHaveAndCountsNoBrowserForMoreThanAHundred() {
        String line = "{\"rule\":\"%s\",\"shown\":%d,\"heeded\":0,\"overridden\":0,\"unfit\":0,\"watched\":0}";
        String lines = "[" + line.formatted("somebody@example.org", 3) + ","
                + line.formatted("in-14-agreed", 2_000_000_000) + "]";
        IntStream.range(0, 5).forEach(browser -> report(ticket(), lines));
        clock.pass(DAY.multipliedBy(3));

        assertThat(counts.lastWeek(team))
                .extracting(RuleWeek::sum)
                .containsExactly(new Tally("in-14-agreed", 500, 0, 0, 0, 0));
        assertThat(sql.sql("select count(*) from tally where rule_id like '%@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNothingThatLeadsFromATicketOrACountToABrowser() {
        browsers(1);
        ticket();

        for (String table : List.of("ticket", "tally")) {
            List<Map<String, Object>> rows =
                    sql.sql("select * from " + table).query().listOfRows();
            assertThat(rows)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.keySet())
                            .extracting(name -> name.toLowerCase(java.util.Locale.ROOT))
                            .isSubsetOf(Set.of(
                                    "hash",
                                    "team_id",
                                    "monday",
                                    "rule_id",
                                    "browsers",
                                    "shown",
                                    "heeded",
                                    "overridden",
                                    "unfit",
                                    "watched")));
        }
    }

    @Test
    void forgetsWhatIsTooLongAgo() {
        browsers(5);
        clock.pass(DAY.multipliedBy(7L * (Counts.KEPT + 1)));
        browsers(1);

        assertThat(sql.sql("select count(*) from tally where browsers = 5 and team_id = ?")
                        .param(team.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void browsers(int count) {
        IntStream.range(0, count)
                .forEach(browser -> assertThat(
                                report(ticket(), counted("in-14-agreed")).statusCode())
                        .isEqualTo(204));
    }

    private static String counted(String rule) {
        return "[{\"rule\":\"" + rule + "\",\"shown\":2,\"heeded\":1,\"overridden\":1,\"unfit\":0,\"watched\":0}]";
    }

    private HttpResponse<byte[]> report(String ticket, String lines) {
        return send("{\"ticket\":\"" + ticket + "\",\"counts\":" + lines + "}");
    }

    private HttpResponse<byte[]> send(String body) {
        return api.send(api.to("/api/v1/counts")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void assertOver(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Api.problem(answer)).isEqualTo("ticket-over");
    }

    private String ticket() {
        return ticketIn(api.policy(paired())).orElseThrow();
    }

    private static Optional<String> ticketIn(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Netiquette-Ticket");
    }

    private String paired() {
        return pairings.pair(
                        pairings.createCode(sales.lead().id(), team, Set.of()).text())
                .token();
    }

    private void nextMonday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        clock.pass(DAY.multipliedBy(8 - today.getDayOfWeek().getValue()));
    }
}
