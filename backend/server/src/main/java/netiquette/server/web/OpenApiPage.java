package netiquette.server.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API at {@code /api/v1/openapi}. */
@Configuration(proxyBeanMethods = false)
class OpenApiPage {
    private static final String BEARER = "device";
    private static final String PROBLEM = "Problem";

    /** What goes without a token, and how it says no. */
    private static final Map<String, Map<String, String>> OPEN = Map.of(
            "pair",
            Map.of(
                    "400", "malformed",
                    "404", "pairing-code-unknown",
                    "410", "pairing-code-expired",
                    "429", "too-many-tries"),
            "report",
            Map.of("400", "malformed", "410", "ticket-over", "429", "too-many-requests"));

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Netiquette")
                        .version("1")
                        .description("What the browser extension asks of the server."
                                + " Every no is a problem (RFC 9457) whose type tells which."))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("The token that pairing gave")));
    }

    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(OpenApiPage::addProblems);
        };
    }

    private static void addProblems(Operation operation) {
        Map<String, String> problems = OPEN.getOrDefault(
                operation.getOperationId(), Map.of("401", "unauthorized", "429", "too-many-requests"));
        problems.forEach((status, type) ->
                operation.getResponses().addApiResponse(status, answer(Integer.parseInt(status), type)));
    }

    private static ApiResponse answer(int status, String type) {
        return new ApiResponse()
                .description(type)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))
                                        .example(Map.of("type", Problems.TYPE + type, "status", status))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("Which problem, for programs"))
                .addProperty("title", new StringSchema().description("Which problem, for people"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What helps, in the caller's language"))
                .addProperty("path", new StringSchema().description("The field at fault, if it is about one"));
    }
}
