package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.server.ruleset.Revisions;
import netiquette.server.team.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/** Everything that matters without a mouse. */
@ResourceLock(Product.SHARED)
class KeyboardIT {
    private static final int ENOUGH_TABS = 60;

    private final Product product = Product.shared();

    @Test
    void changesALevelAndPublishesIt() {
        int before = revisions();
        try (Browser browser = Browser.start("en")) {
            browser.open(product.at("login")).find("vaadin-login-form");
            browser.press(Product.ADMINISTRATOR.email(), Keys.TAB);
            tabTo(browser, "input[name=password]");
            browser.press(Product.ADMINISTRATOR.password(), Keys.ENTER);
            browser.find(".seen-list");

            tabTo(browser, "a[href$='out-02-instant-connect']");
            browser.press(Keys.ENTER);
            browser.find("#level");
            tabTo(browser, "#level input");
            browser.press(Keys.ARROW_DOWN);
            browser.find(".is-saved");
            browser.driver().navigate().back();

            browser.find("#publish:not([disabled])");
            tabTo(browser, "#publish");
            browser.press(Keys.ENTER);
            browser.find("#publish-confirm");
            tabTo(browser, "#publish-confirm");
            browser.press(Keys.SPACE);
            browser.find("#publish-close");
            browser.press(Keys.ENTER);
            browser.find("#publish[disabled]");
        }
        assertThat(revisions()).isEqualTo(before + 1);
    }

    private int revisions() {
        var team = product.bean(Teams.class).all().getFirst().id();
        return product.bean(Revisions.class).of(team).size();
    }

    /** Goes on until the focus is there, and fails if the keyboard does not lead there. */
    private static void tabTo(Browser browser, String css) {
        String isThere = "return document.activeElement.matches(arguments[0])";
        for (int tab = 0; tab < ENOUGH_TABS; tab++) {
            if (Boolean.TRUE.equals(browser.script(isThere, css))) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("the tab key does not lead to " + css);
    }
}
