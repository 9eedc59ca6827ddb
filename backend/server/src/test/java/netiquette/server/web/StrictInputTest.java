package netiquette.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import netiquette.server.Api;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.pairing.Pairings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class StrictInputTest {
    private final Api api;
    private final String token;

    StrictInputTest(Api api, Pairings pairings, Scene scene) {
        this.api = api;
        Scene.Sales sales = scene.sales();
        this.token = pairings.pair(
                        pairings.createCode(sales.lead().id(), sales.team().id(), Set.of())
                                .text())
                .token();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"K7QX-93MPTA\",\"team\":\"Sales\"} | team",
                "{\"code\":12}                                 | code",
                "{\"code\":{\"text\":\"K7QX-93MPTA\"}}         | code",
                "{\"code\":[\"K7QX-93MPTA\"]}                  | code",
                "{\"code\":null}                               | code",
                "{}                                            | code",
            })
    void namesTheFieldAtFault(String json, String path) {
        JsonNode problem = malformed(api.pair(json));

        assertThat(problem.path("path").asString()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "\"K7QX-93MPTA\"",
                "{\"code\":\"K7QX-93MPTA\"} {}",
                "{\"code\":\"K7QX-93MPTA\",\"code\":\"K7QX-93MPTA\"}",
                "{'code':'K7QX-93MPTA'}",
                "{\"code\":\"K7QX\n93MPTA\"}"
            })
    void readsNothingButTheOneObject(String json) {
        malformed(api.pair(json));
    }

    @Test
    void saysWhereTheJsonBreaks() {
        JsonNode problem = malformed(api.pair("{\"code\" \"K7QX-93MPTA\"}"));

        assertThat(problem.path("detail").asString()).contains("line 1");
    }

    @Test
    void refusesADepthThatOnlyAttackersNeed() {
        malformed(api.pair("{\"code\":" + "[".repeat(10_000)));
    }

    @Test
    void answersInDutchToTheDutch() {
        HttpResponse<byte[]> answer =
                api.send(post("{\"code\":\"2222-222222\"}").header("Accept-Language", "nl-BE"));

        assertThat(Api.json(answer).path("title").asString()).isEqualTo("Code onbekend");
    }

    @Test
    void answersInEnglishToEverybodyElse() {
        HttpResponse<byte[]> answer =
                api.send(post("{\"code\":\"2222-222222\"}").header("Accept-Language", "fi"));

        assertThat(Api.json(answer).path("title").asString()).isEqualTo("Code not known");
    }

    @Test
    void takesJsonOnly() {
        HttpResponse<byte[]> answer = api.send(api.to("/api/v1/pairings")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("K7QX-93MPTA")));

        assertProblem(answer, 415, "unsupported-media-type");
        assertThat(answer.headers().firstValue("Accept")).contains("application/json");
    }

    @Test
    void answersInJsonOnly() {
        assertProblem(api.policy(token, "Accept", "text/html"), 406, "not-acceptable");
    }

    @Test
    void tellsWhichMethodAnAddressTakes() {
        HttpResponse<byte[]> answer = api.send(authorised("/api/v1/policy").DELETE());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void knowsNoOtherAddress() {
        assertProblem(api.send(authorised("/api/v1/policies")), 404, "not-found");
        assertProblem(api.send(authorised("/api/")), 404, "not-found");
        assertProblem(api.get("/api/v1/policies"), 401, "unauthorized");
    }

    @Test
    void takesNoBodyOverAMegabyte() {
        byte[] large = new byte[BodyLimitFilter.BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        HttpResponse<byte[]> told = api.send(api.to("/api/v1/pairings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(large)));
        HttpResponse<byte[]> untold = api.send(api.to("/api/v1/pairings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        assertProblem(told, 413, "too-large");
        assertProblem(untold, 413, "too-large");
    }

    private HttpRequest.Builder authorised(String path) {
        return api.to(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder post(String json) {
        return api.to("/api/v1/pairings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    private static JsonNode malformed(HttpResponse<byte[]> answer) {
        assertProblem(answer, 400, "malformed");
        assertThat(Api.text(answer))
                .doesNotContainIgnoringCase("jackson")
                .doesNotContain("netiquette.server", "Exception");
        return Api.json(answer);
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String problem) {
        assertThat(answer.statusCode()).as(Api.text(answer)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Api.problem(answer)).isEqualTo(problem);
        assertThat(Api.json(answer).propertyNames())
                .containsAll(List.of("type", "title", "status", "detail"))
                .isSubsetOf("type", "title", "status", "detail", "instance", "path");
    }
}
