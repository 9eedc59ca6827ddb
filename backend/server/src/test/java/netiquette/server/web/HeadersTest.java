package netiquette.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import netiquette.server.Api;
import netiquette.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class HeadersTest {
    private final Api api;

    HeadersTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/policy", "/api/v1/openapi", "/api/nothing", "/demo/", "/download/nothing.zip"})
    void leaveNothingToTheBrowsersGuess(String path) {
        HttpResponse<byte[]> answer = api.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void letTheApiRunNothing() {
        assertThat(header(api.get("/api/v1/policy"), "Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void letPagesRunTheirOwnFilesOnly() {
        assertThat(header(api.get("/demo/"), "Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'");
    }

    @Test
    void letAnyExtensionAskBeforehand() {
        HttpResponse<byte[]> answer = api.send(api.to("/api/v1/policy")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "moz-extension://5f0d2f4e-8a8e-4b7c-9a63-6b1f5d1c2e3a")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization,if-none-match"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Headers")).isEqualTo("authorization, if-none-match");
        assertThat(header(answer, "Access-Control-Max-Age")).isEqualTo("7200");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void letAnyExtensionReadTagAndSignature() {
        HttpResponse<byte[]> answer =
                api.send(api.to("/api/v1/policy").header("Origin", "chrome-extension://abcdefghijklmnop"));

        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers"))
                .contains("ETag", "Netiquette-Signature", "Retry-After");
    }

    @Test
    void letNoOtherMethodComeFromElsewhere() {
        HttpResponse<byte[]> answer = api.send(api.to("/api/v1/policy")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "PUT"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
