package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What is ticked off while a member writes a note has a name in the form: in both languages, or none. */
@ResourceLock(Product.SHARED)
class TickOffIT {
    /** The signals stand in a condition of their own, and that under another. */
    private static final List<String> WAY = List.of("#condition-2", "#condition-2-0", "#condition-2-0-0");

    private static final String DUTCH = "#condition-2-0-0-called-nl";
    private static final String ENGLISH = "#condition-2-0-0-called-en";

    @Test
    void isNamedInBothLanguagesOrInNeither() {
        try (Browser browser = Browser.start("nl")) {
            browser.size(1280, 900);
            Product.shared().signIn(browser);
            browser.open(Product.shared().at("rules/out-04-few-elements"));
            browser.click("#condition-details vaadin-details-summary");
            browser.find("#condition");
            for (String part : WAY) {
                if (!browser.shows(part + "-kind")) {
                    browser.click(part + "-open").find(part + "-kind");
                }
            }
            assertThat(browser.find(DUTCH).getDomProperty("value")).isNotBlank();
            String before = browser.find(ENGLISH).getDomProperty("value");

            empty(browser, ENGLISH);
            browser.find(ENGLISH + "[invalid]");
            assertThat(browser.find(ENGLISH).getText()).contains("In beide talen");
            Screenshots.take(browser, "condition-ticked");

            browser.type(ENGLISH, "A kind greeting").press(Keys.TAB);
            browser.until(() -> browser.shows(ENGLISH + "[invalid]") ? null : true, "The field is still refused.");
            browser.click("#undo");
            browser.until(
                    () -> before.equals(browser.find(ENGLISH).getDomProperty("value")) ? true : null,
                    "The name did not come back.");
        }
    }

    private static void empty(Browser browser, String field) {
        browser.find(field).findElement(By.tagName("input")).sendKeys(Keys.chord(Keys.CONTROL, "a"));
        browser.press(Keys.DELETE).press(Keys.TAB);
    }
}
