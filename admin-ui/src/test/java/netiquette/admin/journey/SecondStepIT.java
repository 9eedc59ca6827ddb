package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Arranged;
import netiquette.admin.browser.AuthenticatorApp;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.PolicyViolations;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Somebody connects an authenticator app, and from then on their password alone opens nothing. */
@ResourceLock(Product.SHARED)
class SecondStepIT {
    private final Product product = Product.shared();

    @Test
    void thePasswordAloneOpensNothingAnyMore() {
        AuthenticatorApp app;
        try (Browser browser = Browser.start("nl")) {
            PolicyViolations violations = PolicyViolations.watch(browser);
            product.signIn(browser);
            browser.click("#own-account").click("#begin-second-factor");
            app = new AuthenticatorApp(browser.find("#secret").getText());
            Axe.finds0ViolationsInBothThemes(browser);
            Screenshots.takeInBothThemes(browser, "second-factor");
            browser.size(360, 780);
            Screenshots.take(browser, "second-factor-narrow");
            browser.size(1280, 900).type("#code input", app.code()).click("#enter-code");
            browser.find("#recovery");
            Screenshots.take(browser, "second-factor-recovery");
            browser.click("#recovery-kept");
            assertThat(violations.seen()).isEmpty();
        }
        try (Browser browser = Browser.start("nl")) {
            product.giveThePassword(browser);
            browser.find("#code input");
            Axe.finds0ViolationsInBothThemes(browser);
            Screenshots.takeInBothThemes(browser, "second-step");
            browser.open(product.at("rules")).find("#code input");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/second-step");
            browser.type("#code input", "12 34 56").click("#enter");
            browser.findText("Deze code past nu niet");
            String before =
                    browser.driver().manage().getCookieNamed("JSESSIONID").getValue();
            browser.type("#code input", app.next()).click("#enter");
            browser.find(".today");
            assertThat(browser.driver().manage().getCookieNamed("JSESSIONID").getValue())
                    .as("a new session at each step")
                    .isNotEqualTo(before);
            browser.open(product.at("rules")).find(".rule-list");
            browser.open(product.at("account")).says("#sessions", "Chrome op ");
            Screenshots.take(browser, "account-sessions");
        } finally {
            new Arranged(product).noSecondFactor();
        }
    }
}
