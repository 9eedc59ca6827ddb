package netiquette.admin.endtoend;

import java.util.List;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import netiquette.admin.browser.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo network as the product serves it, with its strict Content-Security-Policy, for everybody. */
class DemoPagesIT {
    private static final List<String> PAGES = List.of("", "invitations", "people", "search", "sent", "in/noor-haddad");

    @ParameterizedTest
    @CsvSource({"nl, LIGHT", "en, DARK"})
    void keepNobodyOut(String language, Theme theme) {
        try (Browser browser = Browser.start(language).theme(theme)) {
            for (String page : PAGES) {
                browser.open(Product.shared().at("demo/" + page));
                browser.find("main h1, main h2");
                Axe.finds0Violations(browser, page + " " + theme);
            }
            browser.size(390, 844);
            Screenshots.take(browser, "demo-profile-phone-" + language);
        }
    }
}
