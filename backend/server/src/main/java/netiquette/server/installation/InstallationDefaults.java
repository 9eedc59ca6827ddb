package netiquette.server.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings that hold unless an administrator sets them; whatever is set anywhere else comes first. */
final class InstallationDefaults implements EnvironmentPostProcessor {
    /** The database file's name, without H2's ending. */
    static final String DATABASE = "netiquette";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> found = new LinkedHashMap<>();
        Path data = Path.of(environment.getProperty(
                        "netiquette.data", DataFolder.defaultFor(Path.of("")).toString()))
                .toAbsolutePath()
                .normalize();
        found.put("netiquette.data", data.toString());
        if (!environment.containsProperty("spring.datasource.url")) {
            // Each commit is on disk before it is acknowledged; H2 would otherwise wait for half a second.
            found.put("spring.datasource.url", "jdbc:h2:file:" + data.resolve(DATABASE) + ";WRITE_DELAY=0");
            found.put("spring.datasource.username", "netiquette");
            found.put("spring.datasource.password", "");
        }
        if (environment.getProperty("netiquette.secure", Boolean.class, false)) {
            found.put("server.servlet.session.cookie.secure", "true");
            found.put("server.servlet.session.cookie.name", "__Host-netiquette");
            // TLS ends at a proxy, as a rule; Tomcat believes only those in private networks.
            found.put("server.forward-headers-strategy", "native");
        }
        environment.getPropertySources().addLast(new MapPropertySource("netiquette", found));
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource("classpath:netiquette/server/defaults.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
