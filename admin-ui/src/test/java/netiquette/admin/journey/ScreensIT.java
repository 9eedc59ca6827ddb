package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import netiquette.admin.browser.Arranged;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.PolicyViolations;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Every screen: for everybody, in both themes, on a telephone and twice as large. It works the longest, so it begins early. */
@Order(2)
@ResourceLock(Product.SHARED)
class ScreensIT {
    private static final Product PRODUCT = Product.shared();
    private static final Arranged ARRANGED = new Arranged(PRODUCT);
    private static final Browser BROWSER = Browser.start("nl");
    private static final PolicyViolations VIOLATIONS = PolicyViolations.watch(BROWSER);

    @BeforeAll
    static void signIn() {
        BROWSER.size(1280, 900);
        ARRANGED.change();
        ARRANGED.rebuiltNetwork();
        ARRANGED.trial();
        ARRANGED.reported();
        PRODUCT.signIn(BROWSER);
    }

    @AfterAll
    static void close() {
        ARRANGED.networksAsShipped();
        BROWSER.close();
    }

    static Stream<Arguments> screens() {
        return Stream.of(
                screen("today", "", browser -> browser.find(".seen-list")),
                screen("annoys", "", browser -> scrollTo(browser, "#annoys")),
                screen("start-publish", "start/publish", browser -> browser.find("#start-publish")),
                screen("rules", "rules", browser -> browser.find(".rule-list")),
                screen("rule", "rules/in-01-standard-text", browser -> browser.find("#says-nl textarea")),
                screen("conflict", "rules/in-01-standard-text", ScreensIT::changeWhatSomebodyElseChanged),
                screen("rule-refused", "rules/in-01-standard-text", ScreensIT::writeWhatTheEngineRefuses),
                screen("exchange", "exchange", browser -> browser.find("#import")),
                screen("choices", "choices", browser -> browser.find("#positions-stance")),
                screen("agreements", "agreements", browser -> browser.find(".agreement-card")),
                screen("agreement", "agreements/net-05-relation-clause", browser -> browser.find("#text-nl textarea")),
                screen("networks", "networks", browser -> browser.find("#network-list")),
                screen("network", "networks/linkedin", browser -> browser.find("#changes textarea")),
                screen("network-refused", "networks/linkedin", ScreensIT::writeWhatDoesNotFit),
                screen("network-page", "networks/linkedin", ScreensIT::tryAPage),
                screen("try", "try", browser -> browser.find("#verdict")),
                screen("publish", "", ScreensIT::openPublishDialog),
                screen("revisions", "revisions", browser -> browser.find(".revision-list")),
                screen("revert", "revisions", ScreensIT::openRevertQuestion),
                screen(
                        "revision",
                        "revisions/2",
                        browser -> browser.click("vaadin-details-summary").find(".rule-reading")),
                screen("devices", "devices", ScreensIT::makeACode),
                screen("pair", "pair#pair=example.org,K7QX-93MPTA", browser -> browser.find("#copy-link")),
                screen("people", "people", browser -> browser.find(".people-list")),
                screen("welcome", "welcome?code=" + ARRANGED.welcomeCode(), browser -> browser.find("#password")),
                screen("not-found", "nowhere", browser -> browser.find("h1")));
    }

    /** In both themes, on a telephone, and in a window of 1280 by 900 twice as large. */
    @ParameterizedTest
    @MethodSource("screens")
    void isForEverybody(String name, String path, Consumer<Browser> ready) {
        ready.accept(BROWSER.open(PRODUCT.at(path)));
        try {
            Axe.finds0ViolationsInBothThemes(BROWSER);
            Screenshots.takeInBothThemes(BROWSER, name);
            BROWSER.size(640, 450);
            fits(name + "-zoomed");
            BROWSER.size(360, 780);
            fits(name + "-narrow");
        } finally {
            BROWSER.size(1280, 900);
        }
        assertThat(VIOLATIONS.seen()).isEmpty();
    }

    /** Neither the page nor an open dialog has to be moved sideways. */
    private static void fits(String picture) {
        Screenshots.take(BROWSER, picture);
        assertThat(BROWSER.script("""
                const within = (root) => [...root.querySelectorAll("*")].flatMap((part) =>
                  part.shadowRoot ? [part, ...within(part.shadowRoot)] : [part]);
                const dialogs = within(document).filter((part) => part.getAttribute("part") === "content"
                  && part.getRootNode().host?.localName.startsWith("vaadin-dialog"));
                return [document.documentElement, ...dialogs]
                  .filter((part) => part.scrollWidth > part.clientWidth + 1)
                  .map((part) => `${part.localName} ${part.scrollWidth} > ${part.clientWidth}`).join();
                """)).as(picture).isEqualTo("");
    }

    private static Arguments screen(String name, String path, Consumer<Browser> ready) {
        return Arguments.of(name, path, ready);
    }

    private static void openPublishDialog(Browser browser) {
        browser.click("#publish");
        browser.find("#publish-confirm");
    }

    private static void openRevertQuestion(Browser browser) {
        browser.click(".revision-list vaadin-button").find("#losses-seen");
    }

    private static void changeWhatSomebodyElseChanged(Browser browser) {
        browser.find("#says-nl textarea");
        ARRANGED.changeBySomebodyElse("in-01-standard-text");
        browser.type("#says-nl textarea", "Mijn eigen woorden.").press(Keys.TAB);
        browser.find("#clash-says-nl");
    }

    private static void writeWhatTheEngineRefuses(Browser browser) {
        browser.click("#document-details vaadin-details-summary");
        String shown = browser.find("#document textarea").getDomProperty("value");
        browser.type("#document textarea", shown.replaceFirst("\"when\"", "\"whenever\""));
        browser.click("#save-document").find("#document[invalid]");
    }

    private static void writeWhatDoesNotFit(Browser browser) {
        browser.type("#changes textarea", "{\"received\":{\"crad\":\"li\",\"list\":7,\"card\":\"li[\"}}");
        browser.find("#changes[invalid]");
    }

    private static void tryAPage(Browser browser) {
        browser.type("#page-html textarea", "<main><ul><li data-row><a href='/in/sanne'>Sanne</a><button>Accepteren");
        browser.click("#look");
        browser.find(".found-table");
    }

    private static void scrollTo(Browser browser, String part) {
        browser.script("arguments[0].scrollIntoView()", browser.find(part));
    }

    private static void makeACode(Browser browser) {
        scrollTo(browser, "#create-code");
        browser.click("#create-code");
        browser.find("#code");
    }
}
