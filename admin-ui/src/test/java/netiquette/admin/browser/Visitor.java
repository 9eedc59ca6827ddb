package netiquette.admin.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a session of their own, over HTTP as a browser does it, but that nothing is drawn. */
public final class Visitor implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CLOSED = Pattern.compile(
            "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"aria-expanded\",\"feat\":\\d+,\"value\":\"false\"");

    private final Product product;
    private int tab;
    private String key = "";
    private int round;
    private int message;
    private String last = "";
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    /** Somebody who has not signed in yet. */
    public Visitor(Product product) {
        this.product = product;
    }

    /** Signs in as the administrator. */
    public Visitor signIn() throws IOException, InterruptedException {
        String form = "username=" + encoded(Product.ADMINISTRATOR.email()) + "&password="
                + encoded(Product.ADMINISTRATOR.password());
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(product.at("login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.uri().getPath().contains("login")) {
            throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + answer.uri());
        }
        return this;
    }

    /** Opens a tab, in which nothing stands yet. */
    public Visitor openTab() throws IOException, InterruptedException {
        URI begin = URI.create(product.at("?v-r=init&query=&location="));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(begin).build(), BodyHandlers.ofString());
        JsonNode config = JSON.readTree(answer.body()).path("appConfig");
        tab = config.path("v-uiId").asInt();
        key = config.path("uidl").path("Vaadin-Security-Key").asString();
        round = config.path("uidl").path("syncId").asInt();
        message = 0;
        return this;
    }

    /** Goes to a screen within the tab: one round trip, in which the server builds it and says all of it. */
    public String go(String path) throws IOException, InterruptedException {
        String request = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(key, path, round, message);
        round++;
        message++;
        return ask(request);
    }

    /** Opens every part of a screen that is closed behind a heading; one round trip for each. */
    public void unfold(String screen) throws IOException, InterruptedException {
        Matcher closed = CLOSED.matcher(screen);
        while (closed.find()) {
            String request = """
                    {"csrfToken":"%s","rpc":[{"type":"event","node":%s,"event":"click","data":{}}],\
                    "syncId":%d,"clientId":%d}""".formatted(key, closed.group(1), round, message);
            round++;
            message++;
            if (!ask(request).contains("\"value\":\"true\"")) {
                throw new IllegalStateException("stayed closed");
            }
        }
    }

    /** Asks for the same once more, as a browser does that got no answer. */
    public String again() throws IOException, InterruptedException {
        return ask(last);
    }

    private String ask(String request) throws IOException, InterruptedException {
        last = request;
        return client.send(
                        HttpRequest.newBuilder(URI.create(product.at("?v-r=uidl&v-uiId=" + tab)))
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString(request))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** Lets go of what the browser's side needs; the session stays with the server. */
    @Override
    public void close() {
        client.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
