package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Pictures;
import netiquette.admin.browser.PolicyViolations;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.Test;

/** From the log-in to the first published policy of a team's own (R003-21), each step reached from the page before it. */
class StartIT {
    private static final int AT_MOST = 15;

    private int interactions;

    @Test
    void leadsFromSigningInToThePublishedPolicyInAtMost15Interactions() throws IOException {
        try (Product product = Product.withAdministrator();
                Browser browser = Browser.start("nl")) {
            PolicyViolations violations = PolicyViolations.watch(browser);
            browser.open(product.at("")).find("vaadin-login-form");
            type(browser, "input[name=username]", Product.ADMINISTRATOR.email());
            type(browser, "input[name=password]", Product.ADMINISTRATOR.password());
            press(browser, "vaadin-login-form vaadin-button");

            press(browser, "#start");
            press(browser, "#offer-trade label");
            press(browser, "#offer-recruiters label");
            browser.findText("Opgeslagen als concept");
            picture(browser, "who");
            press(browser, "#start-next");

            press(browser, "#positions-stance vaadin-radio-button:first-of-type");
            browser.findText("Opgeslagen als concept");
            picture(browser, "stance");
            press(browser, "#start-next");
            picture(browser, "visibility");
            press(browser, "#start-next");
            picture(browser, "packs");
            press(browser, "#start-next");
            browser.find(".seen-list");
            picture(browser, "publish");
            press(browser, "#start-publish");

            browser.findText("Revisie 2 is live");
            assertThat(browser.shows("#start"))
                    .as("the way to start, once started")
                    .isFalse();
            assertThat(violations.seen()).isEmpty();
            assertThat(interactions).isLessThanOrEqualTo(AT_MOST);
        }
    }

    private void press(Browser browser, String css) {
        interactions++;
        browser.click(css);
    }

    private void type(Browser browser, String css, String text) {
        interactions++;
        browser.type(css, text);
    }

    private static void picture(Browser browser, String step) throws IOException {
        browser.find("[aria-current=step][href$='" + step + "']");
        Axe.finds0ViolationsInBothThemes(browser);
        Screenshots.takeInBothThemes(browser, "start-" + step + "-nl");
        Pictures.take(browser, "admin-ui", "start-" + step);
    }
}
