package netiquette.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Pictures;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The extension on the demo network, as the product serves it and with nothing paired. */
class DemoNetworkIT {
    @ParameterizedTest
    @CsvSource({
        "en, It does not show why you are invited, Connect, Send anyway",
        "nl, Waarom je bent uitgenodigd, Connecten, Toch versturen"
    })
    void marksInvitationsAndHoldsWhatSendsAtOnce(String language, String first, String connect, String send)
            throws Exception {
        try (PosedNetwork network = PosedNetwork.start();
                Browser browser = BuiltExtension.browser(language, network)) {
            Inside inside = new Inside(browser);
            browser.size(1080, 1180).open(Product.shared().at("demo/invitations"));
            inside.awaitText(first);
            inside.press(inside.firstTextStarting(first));
            Screenshots.takeInBothThemes(browser, "demo-invitations-" + language);
            Pictures.take(browser, "extension", "invitation-annotated-" + language);

            browser.size(1080, 860).open(Product.shared().at("demo/people"));
            inside.press(connect);
            inside.awaitText(send);
            Screenshots.takeInBothThemes(browser, "demo-people-" + language);
            Pictures.take(browser, "extension", "connect-held-" + language);
            browser.press(Keys.ESCAPE);
            browser.open(Product.shared().at("demo/sent"));
            assertThat(browser.driver().findElements(By.cssSelector("main [role=listitem]")))
                    .isEmpty();
        }
    }

    @Test
    void isReadableOnAPhone() throws Exception {
        try (PosedNetwork network = PosedNetwork.start();
                Browser browser = BuiltExtension.browser("nl", network)) {
            Inside inside = new Inside(browser);
            browser.size(390, 844).open(Product.shared().at("demo/invitations"));
            inside.awaitText("Waarom je bent uitgenodigd");
            Screenshots.takeInBothThemes(browser, "demo-invitations-phone");
            Axe.finds0ViolationsInBothThemes(browser);
        }
    }
}
