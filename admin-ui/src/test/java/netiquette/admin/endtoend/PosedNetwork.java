package netiquette.admin.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A TLS server on this machine that a browser takes for {@code https://www.linkedin.com}: it serves the extension's own
 * fixtures at the addresses of the real pages, so that the manifest's real match patterns are what is tested.
 */
final class PosedNetwork implements AutoCloseable {
    private static final Path FIXTURES = Path.of("../extension/src/networks/linkedin/fixtures");

    private final HttpsServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, String> pages = new LinkedHashMap<>();

    private PosedNetwork(HttpsServer server) {
        this.server = server;
    }

    static PosedNetwork start() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(PosedKeys.context()));
        PosedNetwork network = new PosedNetwork(server);
        server.createContext("/", network::answer);
        server.setExecutor(network.workers);
        server.start();
        return network;
    }

    /** Serves a fixture at a path of the network. */
    PosedNetwork with(String path, String fixture) {
        pages.put(path, fixture);
        return this;
    }

    /** What Chromium has to be told to come here, and to go nowhere else. */
    List<String> flags() {
        int port = server.getAddress().getPort();
        return List.of(
                "--ignore-certificate-errors",
                "--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:" + port
                        + ",MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String fixture = path.startsWith("/fixture/") ? path.substring("/fixture/".length()) : pages.get(path);
            if (fixture == null || fixture.contains("..")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = Files.readAllBytes(FIXTURES.resolve(fixture));
            String type = fixture.endsWith(".js") ? "text/javascript" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
