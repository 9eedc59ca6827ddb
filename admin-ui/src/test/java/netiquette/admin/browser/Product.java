package netiquette.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import netiquette.admin.Netiquette;
import netiquette.engine.Level;
import netiquette.server.installation.InstallationAddress;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.member.Welcomes;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.setup.FirstAdministrator;
import netiquette.server.setup.Setup;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    public static synchronized Product fresh() {
        try {
            Path data = Files.createTempDirectory("netiquette");
            try (Console console = Console.listen()) {
                ConfigurableApplicationContext context = SpringApplication.run(
                        Netiquette.class, "--server.port=0", "--netiquette.data=" + data, "--logging.level.root=WARN");
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

    /** Lets {@link #ADMINISTRATOR} sign in by the password alone again. */
    public void forgetSecondFactor() {
        bean(JdbcClient.class).sql("delete from recovery_code").update();
        bean(JdbcClient.class).sql("delete from second_factor").update();
    }

    /** Leaves something to publish: one rule of the team is different in its draft. */
    public void makeAChange() {
        RuleSets ruleSets = bean(RuleSets.class);
        Member administrator =
                bean(Members.class).withEmail(ADMINISTRATOR.email()).orElseThrow();
        RuleSet set = ruleSets.get(administrator.team());
        RuleView rule = set.rules().getFirst();
        ruleSets.changeRule(
                administrator.id(),
                administrator.team(),
                set.version(),
                new RuleEdit(
                        rule.id(),
                        rule.on(),
                        Level.ADVISE,
                        new TextEdit("Better leave this one alone.", "Laat deze liever liggen."),
                        TextEdit.of(rule.because().chosen()),
                        TextEdit.of(rule.but().chosen())));
    }

    /** A link's code for somebody who is expected. */
    public String welcomeCode() {
        Member administrator =
                bean(Members.class).withEmail(ADMINISTRATOR.email()).orElseThrow();
        String email = UUID.randomUUID() + "@example.org";
        return bean(Welcomes.class)
                .invite(administrator.id(), new NewMember("Noor Bakker", email, Role.MEMBER, administrator.team()))
                .code();
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
