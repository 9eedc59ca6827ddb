package netiquette.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import netiquette.server.Api;
import netiquette.server.Scene;
import netiquette.server.TestServer;
import netiquette.server.pairing.Pairings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "netiquette.data=target/data",
            "spring.datasource.url=jdbc:h2:mem:limits",
            "spring.datasource.username=netiquette"
        })
@TestConstructor(autowireMode = AutowireMode.ALL)
@DirtiesContext
class RateLimitTest {
    private static final int MOST = 2_000;

    private final Api api;
    private final Pairings pairings;
    private final Scene.Sales sales;

    RateLimitTest(Api api, Pairings pairings, Scene scene) {
        this.api = api;
        this.pairings = pairings;
        this.sales = scene.sales();
    }

    @Test
    void stopsGuessingCodesAfterSixtyTriesAMinute() {
        List<HttpResponse<byte[]>> answers = untilItIsTooMuch(() -> api.pair("{\"code\":\"2222-222222\"}"));

        assertThat(answers).hasSizeBetween(61, MOST);
        assertThat(answers.subList(0, answers.size() - 1)).allMatch(answer -> answer.statusCode() == 404);
        HttpResponse<byte[]> last = answers.getLast();
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Api.problem(last)).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(last.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void countsEachDeviceByItself() {
        String eager = token();
        String calm = token();

        List<HttpResponse<byte[]>> answers = untilItIsTooMuch(() -> api.policy(eager));

        assertThat(answers).hasSizeBetween(201, MOST);
        assertThat(answers.subList(0, answers.size() - 1)).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(api.policy(calm).statusCode()).isEqualTo(200);
    }

    /** The buckets fill up while one asks: on a slow machine a few more get through. */
    private static List<HttpResponse<byte[]>> untilItIsTooMuch(Supplier<HttpResponse<byte[]>> ask) {
        List<HttpResponse<byte[]>> answers = new ArrayList<>();
        do {
            answers.add(ask.get());
        } while (answers.getLast().statusCode() != 429 && answers.size() < MOST);
        return answers;
    }

    private String token() {
        return pairings.pair(pairings.createCode(sales.lead().id(), sales.team().id(), Set.of())
                        .text())
                .token();
    }
}
