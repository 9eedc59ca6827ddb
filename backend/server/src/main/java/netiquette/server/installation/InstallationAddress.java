package netiquette.server.installation;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where browsers find this copy. */
@Component
public class InstallationAddress {
    private final Installation installation;
    private final Environment environment;

    InstallationAddress(Installation installation, Environment environment) {
        this.installation = installation;
        this.environment = environment;
    }

    /** The address that people type into the extension, with a slash at its end; known once the server listens. */
    public URI base() {
        return installation.address().map(InstallationAddress::withSlash).orElseGet(this::localhost);
    }

    private static URI withSlash(URI given) {
        return given.toString().endsWith("/") ? given : URI.create(given + "/");
    }

    private URI localhost() {
        String port = environment.getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/");
    }
}
