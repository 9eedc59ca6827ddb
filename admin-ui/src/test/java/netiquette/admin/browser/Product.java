package netiquette.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import netiquette.admin.Netiquette;
import netiquette.server.installation.InstallationAddress;
import netiquette.server.setup.FirstAdministrator;
import netiquette.server.setup.Setup;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product, started as people start it but for its port and its data folder. */
public final class Product implements AutoCloseable {
    /** Who administers the shared one. */
    public static final FirstAdministrator ADMINISTRATOR =
            new FirstAdministrator("", "Eva van Dalen", "eva@example.org", "paarse fiets in de regen", "Verkoop");

    /** What tests lock that change the shared one. */
    public static final String SHARED = "the shared product";

    private static @Nullable Product shared;

    private final ConfigurableApplicationContext context;
    private final String setupCode;

    private Product(ConfigurableApplicationContext context, String setupCode) {
        this.context = context;
        this.setupCode = setupCode;
    }

    /** A new one, without an administrator; the caller closes it. One starts at a time, for the console is read along. */
    public static Product fresh() {
        return start("--server.port=0");
    }

    /** A new one at that port in which {@link #ADMINISTRATOR} can sign in; the caller closes it. */
    public static Product at(int port, String... settings) {
        Product product = start(Stream.concat(Stream.of("--server.port=" + port), Stream.of(settings))
                .toArray(String[]::new));
        product.makeAdministrator();
        return product;
    }

    private static synchronized Product start(String... settings) {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "netiquette");
            Stream<String> all = Stream.concat(
                    Stream.of("--netiquette.data=" + data, "--logging.level.root=WARN"), Stream.of(settings));
            try (Console console = Console.listen()) {
                ConfigurableApplicationContext context =
                        SpringApplication.run(Netiquette.class, all.toArray(String[]::new));
                return new Product(context, console.setupCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that all tests of this run share; {@link #ADMINISTRATOR} can sign in. */
    public static synchronized Product shared() {
        if (shared == null) {
            shared = withAdministrator();
        }
        return shared;
    }

    /** A new one in which {@link #ADMINISTRATOR} can sign in; the caller closes it. */
    public static Product withAdministrator() {
        Product product = fresh();
        product.makeAdministrator();
        return product;
    }

    /** The address of a page, such as {@code setup}; the empty path is home. */
    public String at(String path) {
        URI base = bean(InstallationAddress.class).base();
        return base.resolve(path).toString();
    }

    /** The code that was printed on the console. */
    public String setupCode() {
        return setupCode;
    }

    /** A service, to arrange what a test is not about. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Signs {@link #ADMINISTRATOR} in, in a browser that has just started, and waits for home. */
    public void signIn(Browser browser) {
        giveThePassword(browser);
        browser.find("#content");
    }

    /** Gives name and password, and waits for nothing. */
    public void giveThePassword(Browser browser) {
        browser.open(at("login"));
        browser.type("input[name=username]", ADMINISTRATOR.email());
        browser.type("input[name=password]", ADMINISTRATOR.password());
        browser.click("vaadin-login-form vaadin-button");
    }

    private void makeAdministrator() {
        bean(Setup.class)
                .createFirstAdministrator(new FirstAdministrator(
                        setupCode,
                        ADMINISTRATOR.name(),
                        ADMINISTRATOR.email(),
                        ADMINISTRATOR.password(),
                        ADMINISTRATOR.teamName()));
    }

    @Override
    public void close() {
        context.close();
    }
}
