package netiquette.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import netiquette.server.setup.FirstAdministrator;
import netiquette.server.setup.Setup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** A lead changes a rule; it is published, signed, fetched, verified, and speaks on the network's page. It waits the longest, so it begins first. */
@Order(1)
class TheWayOfOneRuleIT {
    private static final String RECEIVED = "/mynetwork/invitation-manager/received/";
    private static final String ON_THE_NETWORK = "https://www.linkedin.com" + RECEIVED;
    private static final String BUILT_IN = "It does not show why you are invited. The profile may tell you more.";
    private static final String OURS = "Look first, says the team.";
    private static final String CHANGED = "Look twice, says the team now.";

    @Test
    void aPublishedRuleReachesThePageAndOutlivesTheServer() throws Exception {
        try (PosedNetwork network = PosedNetwork.start().with(RECEIVED, "invitations-sdui-en.html");
                Browser browser = BuiltExtension.browser("en", network)) {
            Inside inside = new Inside(browser);
            browser.open(ON_THE_NETWORK);
            inside.awaitText(BUILT_IN);

            try (Product product = Product.fresh()) {
                makeAdministrator(product);
                product.signIn(browser);
                publish(browser, product, OURS);
                pair(browser, product);
                browser.open(ON_THE_NETWORK);
                inside.awaitText(OURS);
                assertThat(inside.texts()).doesNotContain(BUILT_IN);

                String page = browser.driver().getWindowHandle();
                browser.driver().switchTo().newWindow(WindowType.TAB);
                publish(browser, product, CHANGED);
                browser.driver().close();
                browser.lookAt(page);
                inside.awaitText(CHANGED);
            }

            browser.open(ON_THE_NETWORK);
            inside.awaitText(CHANGED);
        }
    }

    private static void makeAdministrator(Product product) {
        FirstAdministrator eva = Product.ADMINISTRATOR;
        product.bean(Setup.class)
                .createFirstAdministrator(new FirstAdministrator(
                        product.setupCode(), eva.name(), eva.email(), eva.password(), eva.teamName()));
    }

    private static void publish(Browser browser, Product product, String says) {
        browser.open(product.at("rules/in-03-look-first"));
        browser.type("#says-en textarea", says);
        browser.click("#heading-says");
        browser.find(".is-saved");
        browser.open(product.at("")).click("#publish");
        browser.findText(says);
        browser.click("#publish-confirm");
        browser.click("#publish-close");
    }

    private static void pair(Browser browser, Product product) throws Exception {
        browser.open(product.at("devices")).click("#create-code");
        String code = browser.find("#code").getText();
        browser.open(BuiltExtension.page("welcome.html"));
        browser.type("#server", product.at(""));
        browser.type("#code", code);
        browser.click("#pair");
        browser.until(
                () -> browser.find("#paired-text").getText().contains(Product.ADMINISTRATOR.teamName()) ? true : null,
                "not paired");
        Screenshots.take(browser, "welcome-paired");
    }
}
