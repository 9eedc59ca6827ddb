package netiquette.server.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import netiquette.server.Api;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.member.NotAllowedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class PairingTest {
    private final Api api;
    private final Pairings pairings;
    private final Devices devices;
    private final FakeClock clock;
    private final Scene.Sales sales;
    private final MemberId stranger;
    private final String code;

    PairingTest(Api api, Pairings pairings, Devices devices, FakeClock clock, Scene scene) {
        this.api = api;
        this.pairings = pairings;
        this.devices = devices;
        this.clock = clock;
        this.sales = scene.sales();
        this.stranger = scene.sales().lead().id();
        this.code = pairings.createCode(sales.lead().id(), sales.team().id(), Set.of())
                .text();
    }

    @Test
    void givesATokenTheKeyAndTheTeam() {
        HttpResponse<byte[]> answer = pair(code);

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode body = Api.json(answer);
        assertThat(body.propertyNames()).containsExactly("token", "publicKey", "audience", "team");
        assertThat(Base64.getUrlDecoder().decode(body.path("token").asString())).hasSize(32);
        assertThat(Base64.getDecoder().decode(body.path("publicKey").asString()))
                .hasSize(32);
        assertThat(body.path("audience").asString()).isEqualTo(sales.team().id().toString());
        assertThat(body.path("team").asString()).isEqualTo("Sales");
        assertThat(devices.of(sales.team().id())).extracting(Device::label).containsExactly(code.substring(0, 4));
    }

    @Test
    void takesTheCodeInSmallLettersWithoutItsDash() {
        assertThat(pair(code.toLowerCase(Locale.ROOT).replace("-", "")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void doesNotKnowACodeThatNobodyMade() {
        assertRefused(pair(code.equals("2222-222222") ? "3333-333333" : "2222-222222"), 404, "pairing-code-unknown");
    }

    @Test
    void doesNotKnowACodeWithAnotherSecret() {
        assertRefused(pair(other(code)), 404, "pairing-code-unknown");
    }

    @Test
    void pairsOnceOnly() {
        pair(code);

        assertRefused(pair(code), 410, "pairing-code-used");
    }

    @Test
    void pairsForTenMinutesOnly() {
        clock.pass(Duration.ofMinutes(10));

        assertRefused(pair(code), 410, "pairing-code-expired");
    }

    @Test
    void stopsAfterFiveTriesEvenForTheRightCode() {
        for (int tries = 0; tries < 5; tries++) {
            assertRefused(pair(other(code)), 404, "pairing-code-unknown");
        }

        assertRefused(pair(code), 429, "too-many-tries");
        assertThat(devices.of(sales.team().id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QX", "K7QX-93MPT!", "K7QX-93MPTO", "K7QX-93MPTA2", "ＫＫＫＫ-ＫＫＫＫＫＫ"})
    void saysWhatACodeLooksLike(String typed) {
        HttpResponse<byte[]> answer = pair(typed);

        assertRefused(answer, 400, "malformed");
        assertThat(Api.json(answer).path("detail").asString()).contains("K7QX-93MPTA");
    }

    @Test
    void isForTheTeamsOwnLeads() {
        pair(code);
        DeviceId device = devices.of(sales.team().id()).getFirst().id();

        assertThatThrownBy(() -> pairings.createCode(stranger, sales.team().id(), Set.of()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> devices.revoke(stranger, sales.team().id(), device))
                .isInstanceOf(NotAllowedException.class);
        assertThat(devices.of(sales.team().id())).hasSize(1);
    }

    @Test
    void endsAtTheDevicesWish() {
        String token = Api.json(pair(code)).path("token").asString();

        HttpResponse<byte[]> answer = api.send(api.to("/api/v1/device")
                .header("Authorization", "Bearer " + token)
                .DELETE());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(api.policy(token).statusCode()).isEqualTo(401);
        assertThat(devices.of(sales.team().id())).isEmpty();
    }

    private HttpResponse<byte[]> pair(String typed) {
        return api.pair("{\"code\":\"" + typed + "\"}");
    }

    private static void assertRefused(HttpResponse<byte[]> answer, int status, String problem) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Api.problem(answer)).isEqualTo(problem);
        assertThat(Api.json(answer).path("path").asString()).isEqualTo("code");
        assertThat(Api.json(answer).path("status").asInt()).isEqualTo(status);
    }

    /** The same code but for its last character. */
    private static String other(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("2") ? "3" : "2");
    }
}
