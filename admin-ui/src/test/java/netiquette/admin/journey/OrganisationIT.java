package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.OpenIdProvider;
import netiquette.admin.browser.Ports;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in where one works, instead of with a password here. */
class OrganisationIT {
    private static final int PORT = Ports.free();

    private static OpenIdProvider provider;
    private static Product product;

    @BeforeAll
    static void start() {
        provider = OpenIdProvider.forProductAt(PORT);
        product = Product.at(PORT, provider.settings());
    }

    @AfterAll
    static void stop() {
        product.close();
        provider.close();
    }

    @Test
    void letsInWhoeverHasAnAccountWithACheckedAddress() {
        try (Browser browser = Browser.start("nl")) {
            browser.open(product.at("login")).findText("Inloggen met Voorbeeld BV");
            Axe.finds0ViolationsInBothThemes(browser);
            Screenshots.takeInBothThemes(browser, "login-organisation");
            signIn(browser, "eva");
            browser.find(".today");
            browser.click("#own-account").find("#sessions");
            assertThat(browser.findText("Deze browser").isDisplayed()).isTrue();
            browser.click("#sign-out").find("vaadin-login-form");
            browser.open(product.at("rules")).find("vaadin-login-form");
        }
    }

    @Test
    void letsNobodyInWithoutAnAccountOrWithAnAddressThatNobodyChecked() {
        for (String name : new String[] {"stranger", "unchecked"}) {
            try (Browser browser = Browser.start("nl")) {
                browser.open(product.at("login"));
                signIn(browser, name);
                browser.findText("met dat adres heeft niemand hier een account");
                browser.open(product.at("rules")).find("vaadin-login-form");
            }
        }
    }

    private static void signIn(Browser browser, String name) {
        browser.click(".organisation");
        browser.type("#username", name)
                .type("#password", OpenIdProvider.PASSWORD)
                .click("button[type=submit]");
    }
}
