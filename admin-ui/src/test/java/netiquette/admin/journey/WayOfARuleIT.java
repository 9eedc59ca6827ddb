package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Pictures;
import netiquette.admin.browser.PolicyViolations;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an installation that nobody has touched to a published rule. */
class WayOfARuleIT {
    @ParameterizedTest
    @CsvSource({
        "nl, Vandaag · Netiquette, Revisie 2 is live, Inloggen",
        "en, Today · Netiquette, Revision 2 is live, Sign in"
    })
    void leadsFromSetUpToAPublishedRevision(String language, String title, String live, String signIn)
            throws IOException {
        try (Product product = Product.fresh();
                Browser browser = Browser.start(language)) {
            PolicyViolations violations = PolicyViolations.watch(browser);
            setUp(product, browser, language);
            assertThat(violations.seen()).isEmpty();
            product.signIn(browser);
            assertThat(browser.driver().getTitle()).isEqualTo(title);
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);

            browser.open(product.at("rules"))
                    .click("a[href$='in-01-standard-text']")
                    .click("#level vaadin-radio-button:nth-of-type(3)");
            browser.type("#says-nl textarea", "Kijk eerst even naar het profiel.");
            browser.type("#says-en textarea", "Have a look at the profile first.");
            browser.click("#heading-says");
            // That the level is saved does not say that the texts are; each is, once its characters are counted anew.
            browser.says("#says-nl", "33 ").says("#says-en", "33 ").find(".is-saved");
            Pictures.take(browser, "admin-ui", "rule-changed-" + language);

            browser.open(product.at("")).click("#publish");
            browser.findText("Kijk eerst even naar het profiel.");
            Screenshots.take(browser, "publish-" + language);
            browser.click("#publish-confirm");
            browser.findText(live);
            Screenshots.take(browser, "published-" + language);
            browser.click("#publish-close");

            browser.open(product.at("revisions"));
            assertThat(browser.find(".revision-list").getText()).contains("2", Product.ADMINISTRATOR.name());
            assertThat(violations.seen()).isEmpty();
            browser.click("#sign-out");
            assertThat(browser.find("vaadin-login-form vaadin-button").getText())
                    .isEqualTo(signIn);
        }
    }

    private static void setUp(Product product, Browser browser, String language) {
        browser.open(product.at("setup?code=" + product.setupCode()));
        browser.find("#create");
        Axe.finds0ViolationsInBothThemes(browser);
        Screenshots.takeInBothThemes(browser, "setup-" + language);
        browser.type("#name input", Product.ADMINISTRATOR.name());
        browser.type("#email input", Product.ADMINISTRATOR.email());
        browser.type("#team input", Product.ADMINISTRATOR.teamName());
        browser.type("#password input", "password1");
        browser.click("#create");
        browser.find("#password[invalid]");
        Screenshots.take(browser, "setup-password-" + language);
        browser.type("#password input", Product.ADMINISTRATOR.password());
        browser.click("#create");
        browser.find("vaadin-login-form");
    }
}
