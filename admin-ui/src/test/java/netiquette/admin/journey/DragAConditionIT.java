package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/** With the mouse, as the browser itself drags. */
@ResourceLock(Product.SHARED)
class DragAConditionIT {
    @Test
    void goesIntoAGroupAndBack() {
        try (Browser browser = Browser.start("en")) {
            browser.size(1280, 900);
            Product.shared().signIn(browser);
            browser.open(Product.shared().at("rules")).click("#new-rule");
            browser.click("#condition-details vaadin-details-summary");
            browser.click("#condition-group");
            browser.click("#condition-add");
            browser.click("#condition-add").find("#condition-2");
            browser.click("#condition-2-group").find("#condition-2-0");

            Actions mouse = new Actions(browser.driver());
            mouse.moveToElement(browser.find("#condition-0-drag"))
                    .clickAndHold()
                    .moveByOffset(4, 4)
                    .moveToElement(browser.driver().findElement(By.id("condition-2-drop-1")))
                    .moveByOffset(1, 1)
                    .perform();
            browser.find("#condition-2-drop-1.v-drag-over-target");
            Screenshots.take(browser, "condition-dragged");
            mouse.release().perform();

            browser.find("#condition-1-1");
            assertThat(browser.shows("#condition-2")).isFalse();
            assertThat(browser.shows(".v-drag-over-target")).isFalse();
            browser.click("#undo").find("#condition-2-0");
            assertThat(browser.shows("#condition-2-1")).isFalse();
        }
    }
}
