package netiquette.admin.browser;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * The sign-in of an organisation: a real OpenID provider with three people in it, on another host of this machine, in a process of
 * its own, for Spring Security keeps who is signed in in one place for a whole process.
 */
public final class OpenIdProvider implements AutoCloseable {
    /** The password of all of them. */
    public static final String PASSWORD = "een sleutel onder de mat";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLIENT = "--spring.security.oauth2.authorizationserver.client.netiquette.";
    private static final String REGISTRATION = "--spring.security.oauth2.client.registration.organisation.";

    private final Process process;
    private final String address;

    private OpenIdProvider(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts one that sends people back to the product at that port. */
    public static OpenIdProvider forProductAt(int productPort) {
        int port = Ports.free();
        String address = "http://127.0.0.1:" + port;
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            OpenIdProvider.class.getName(),
                            "--server.port=" + port,
                            "--netiquette.data=" + Files.createTempDirectory(Path.of("target"), "provider"),
                            "--logging.level.root=WARN",
                            "--spring.security.oauth2.authorizationserver.issuer=" + address,
                            CLIENT + "registration.client-id=netiquette",
                            CLIENT + "registration.client-secret={noop}secret",
                            CLIENT + "registration.client-authentication-methods=client_secret_basic",
                            CLIENT + "registration.authorization-grant-types=authorization_code",
                            CLIENT + "registration.scopes=openid,email",
                            CLIENT + "registration.redirect-uris=http://localhost:" + productPort
                                    + "/login/oauth2/code/organisation")
                    .inheritIO()
                    .start();
            OpenIdProvider provider = new OpenIdProvider(process, address);
            provider.waitUntilItAnswers();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process itself. */
    public static void main(String[] settings) {
        SpringApplication.run(People.class, settings);
    }

    private void waitUntilItAnswers() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the provider did not start");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI document = URI.create(address + "/.well-known/openid-configuration");
            return client.send(HttpRequest.newBuilder(document).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the product is told of it, as an administrator would write it. */
    public String[] settings() {
        return new String[] {
            REGISTRATION + "client-id=netiquette",
            REGISTRATION + "client-secret=secret",
            REGISTRATION + "client-name=Voorbeeld BV",
            REGISTRATION + "scope=openid,email",
            "--spring.security.oauth2.client.provider.organisation.issuer-uri=" + address
        };
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Who works there; of one of them nobody has checked the address. No configuration by its name, or the product would find it. */
    @EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
    static class People {
        private static final Map<String, String> ADDRESSES = Map.of(
                "eva",
                Product.ADMINISTRATOR.email(),
                "stranger",
                "stranger@example.org",
                "unchecked",
                "eva@example.org");

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(ADDRESSES.keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("USER")
                            .build())
                    .toList());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
            return token -> {
                String name = token.getPrincipal().getName();
                token.getClaims()
                        .claim("email", ADDRESSES.get(name))
                        .claim("email_verified", !name.equals("unchecked"));
            };
        }
    }
}
