package netiquette.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks real HTTP to the running server. */
@Component
public class Api {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    /** A request to that path. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path));
    }

    /** The answer, as bytes. */
    public HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for that path. */
    public HttpResponse<byte[]> get(String path) {
        return send(to(path));
    }

    /** Sends JSON to be paired. */
    public HttpResponse<byte[]> pair(String json) {
        return send(to("/api/v1/pairings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Asks for the policy with a device's token. */
    public HttpResponse<byte[]> policy(String token, String... headers) {
        HttpRequest.Builder request = to("/api/v1/policy").header("Authorization", "Bearer " + token);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    /** The body as text. */
    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The last part of a problem's type. */
    public static String problem(HttpResponse<byte[]> answer) {
        String type = json(answer).path("type").asString("no problem: " + text(answer));
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
