package netiquette.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.server.Api;
import netiquette.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class OpenApiTest {
    private final RequestMappingHandlerMapping endpoints;
    private final JsonNode page;

    OpenApiTest(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
        this.page = Api.json(api.get("/api/v1/openapi"));
    }

    @Test
    void describesEveryEndpoint() {
        Set<String> served = endpoints.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("netiquette."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toSet());

        Set<String> described = page.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(described)
                .containsExactlyInAnyOrder(
                        "POST /api/v1/pairings", "GET /api/v1/policy", "DELETE /api/v1/device", "POST /api/v1/counts")
                .isEqualTo(served);
    }

    @Test
    void saysForEachEndpointWhatItIsForAndHowItSaysNo() {
        page.path("paths").valueStream().flatMap(JsonNode::valueStream).forEach(operation -> {
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(operation.path("responses").propertyNames())
                    .contains("429")
                    .anyMatch(code -> code.startsWith("2"));
            assertThat(operation
                            .at("/responses/429/content/application~1problem+json/schema/$ref")
                            .asString())
                    .endsWith("/Problem");
        });
    }

    @Test
    void showsACodeAndAPolicy() {
        assertThat(page.toString()).contains("K7QX-93MPTA", "Netiquette-Signature");
        assertThat(page.at("/components/schemas/PairingRequest/required/0").asString())
                .isEqualTo("code");
    }

    @Test
    void asksForATokenButForPairingAndCounts() {
        assertThat(page.at("/security/0").propertyNames()).containsExactly("device");
        assertThat(page.at("/paths/~1api~1v1~1pairings/post/security").isArray())
                .isTrue();
        assertThat(page.at("/paths/~1api~1v1~1pairings/post/security")).isEmpty();
        assertThat(page.at("/paths/~1api~1v1~1counts/post/security").isArray()).isTrue();
        assertThat(page.at("/paths/~1api~1v1~1counts/post/security")).isEmpty();
    }
}
