package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The largest rule that is shipped has hundreds of conditions; its form opens at once, and part by part. */
@ResourceLock(Product.SHARED)
class OpenALargeRuleIT {
    /** How many elements the form has. */
    private static final String SIZE = "return document.querySelectorAll('.condition-editor *').length";

    @Test
    void showsALineForEachPartAndAFormForWhatIsOpened() {
        try (Browser browser = Browser.start("nl")) {
            browser.size(1280, 900);
            Product.shared().signIn(browser);
            browser.open(Product.shared().at("rules/in-06-scam"));
            browser.click("#condition-details vaadin-details-summary");
            browser.find("#condition-0-open");
            assertThat(size(browser)).isLessThan(1_000);
            Screenshots.take(browser, "condition-large");
            browser.click("#condition-0-open").find("#condition-0-kind");
            Screenshots.take(browser, "condition-large-opened");
            assertThat(size(browser)).isLessThan(2_000);
            browser.click("#condition-0-close").find("#condition-0-open");
        }
    }

    private static int size(Browser browser) {
        return Integer.parseInt(String.valueOf(browser.script(SIZE)));
    }
}
