package netiquette.server.web;

import static org.assertj.core.api.Assertions.assertThat;

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
class StaticPagesTest {
    private final Api api;

    StaticPagesTest(Api api) {
        this.api = api;
    }

    @Test
    void leadToTheDemoNetwork() {
        HttpResponse<byte[]> answer = api.get("/demo");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/demo/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/", "/demo/mynetwork/invitation-manager/received/", "/demo/in/somebody", "/demo/in/"})
    void drawEveryPlaceFromTheStartPage(String path) {
        HttpResponse<byte[]> answer = api.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.body()).isEqualTo(api.get("/demo/index.html").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/missing.js",
                "/demo/in/missing.js",
                "/download/missing.zip",
                "/download/",
                "/demo/..%2f..%2fnetiquette/server/defaults.properties",
                "/download/..%2fdb%2fmigration%2fV1__first.sql"
            })
    void haveNoFileThatIsNotTheirs(String path) {
        HttpResponse<byte[]> answer = api.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(Api.text(answer)).doesNotContain("create table", "spring.");
    }

    @Test
    void handOutTheExtension() {
        HttpResponse<byte[]> answer = api.get("/download/netiquette-chromium.zip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/zip");
        assertThat(answer.body()).startsWith('P', 'K');
    }
}
