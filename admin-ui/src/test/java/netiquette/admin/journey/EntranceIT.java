package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What somebody meets who is not signed in. */
@ResourceLock(Product.SHARED)
class EntranceIT {
    private static final int LOCKS = 6;
    private static final String ANSWER = """
            const form = document.querySelector('vaadin-login-form');
            const inner = form?.shadowRoot.querySelector('vaadin-login-form-wrapper');
            const answer = inner?.shadowRoot.querySelector('[part=error-message]');
            return answer?.checkVisibility() ? answer.innerText : null;
            """;

    private final Product product = Product.shared();
    private final Browser browser = Browser.start("nl");

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void isForEverybody() {
        browser.open(product.at("login")).find("vaadin-login-form");
        browser.find("[aria-label='Wachtwoord tonen']");
        Axe.finds0ViolationsInBothThemes(browser);
        Screenshots.takeInBothThemes(browser, "login");
        browser.size(360, 780).open(product.at("login")).find("vaadin-login-form");
        Screenshots.take(browser, "login-narrow");
    }

    @Test
    void saysTheSameToTheKnownTheUnknownAndTheLocked() {
        String known = answerTo(Product.ADMINISTRATOR.email());
        Screenshots.take(browser, "login-failed");
        String unknown = answerTo("sanne@example.org");
        for (int more = 0; more < LOCKS; more++) {
            answerTo("sanne@example.org");
        }
        assertThat(known).isNotBlank().isEqualTo(unknown).isEqualTo(answerTo("sanne@example.org"));
    }

    @Test
    void asksToSignInBeforeItShowsAnything() {
        browser.open(product.at("devices")).find("vaadin-login-form");
        assertThat(browser.driver().getCurrentUrl()).contains("/login");
    }

    @Test
    void remembersTheLanguageAndTheColours() {
        browser.open(product.at("login")).find("vaadin-login-form");
        browser.click(".choice-bar button:nth-of-type(2)");
        browser.find("html[lang=en]");
        browser.click(".choice-bar button[title='Dark colours']");
        browser.find("html[theme~=dark]");
        browser.open(product.at("login")).find("html[lang=en][theme~=dark]");
        browser.until(
                () -> "Sign in · Netiquette".equals(browser.driver().getTitle()) ? browser : null,
                "the title is not English");
    }

    @Test
    void endsASessionFromAnotherBrowser() {
        product.signIn(browser);
        try (Browser elsewhere = Browser.start("nl")) {
            product.signIn(elsewhere);
            elsewhere.click("#own-account").find("#sessions");
            Axe.finds0ViolationsInBothThemes(elsewhere);
            Screenshots.takeInBothThemes(elsewhere, "sessions");
            elsewhere.click(".session-list vaadin-button").findText("Die browser vraagt opnieuw om in te loggen.");
            browser.click("a[href='devices']").findText("Je sessie is beëindigd");
            Screenshots.take(browser, "session-ended");
            browser.findText("klik hier om opnieuw in te loggen").click();
            browser.find("vaadin-login-form");
            browser.says(".hint", "Je sessie is beëindigd; log opnieuw in.");
            elsewhere.open(product.at("devices")).find("#create-code");
        }
    }

    @Test
    void doesNotMakeASecondFirstAdministrator() {
        browser.open(product.at("setup?code=" + product.setupCode()));
        browser.findText("Deze installatie is ingericht");
        Screenshots.take(browser, "setup-done");
    }

    private String answerTo(String email) {
        browser.open(product.at("login"));
        browser.type("input[name=username]", email);
        browser.type("input[name=password]", "zomaar een gok");
        browser.click("vaadin-login-form vaadin-button");
        return browser.until(() -> (String) browser.script(ANSWER), "no answer");
    }
}
