package netiquette.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
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
        List<HttpResponse<byte[]>> answers = Stream.generate(() -> api.pair("{\"code\":\"2222-222222\"}"))
                .limit(70)
                .toList();

        assertThat(answers.subList(0, 60)).allMatch(answer -> answer.statusCode() == 404);
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

        List<Integer> answers =
                Stream.generate(() -> api.policy(eager).statusCode()).limit(230).toList();

        assertThat(answers.subList(0, 200)).containsOnly(200);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(api.policy(calm).statusCode()).isEqualTo(200);
    }

    private String token() {
        return pairings.pair(pairings.createCode(sales.lead().id(), sales.team().id())
                        .text())
                .token();
    }
}
