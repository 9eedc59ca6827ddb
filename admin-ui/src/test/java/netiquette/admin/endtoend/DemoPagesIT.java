package netiquette.admin.endtoend;

import java.util.List;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo network as the product serves it, with its strict Content-Security-Policy, for everybody. */
class DemoPagesIT {
    private static final List<String> PAGES = List.of("", "invitations", "people", "search", "sent", "in/noor-haddad");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void keepNobodyOut(String language) {
        try (Browser browser = Browser.start(language)) {
            for (String page : PAGES) {
                browser.open(Product.shared().at("demo/" + page));
                browser.find("main h1, main h2");
                Axe.finds0ViolationsInBothThemes(browser);
            }
            browser.size(390, 844);
            Screenshots.take(browser, "demo-profile-phone-" + language);
        }
    }
}
