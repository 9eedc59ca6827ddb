package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.Pictures;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import netiquette.admin.browser.Theme;
import netiquette.server.ruleset.Revisions;
import netiquette.server.team.TeamId;
import netiquette.server.team.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lead who is no programmer writes a rule, shows what it is for, and publishes it. */
class WriteARuleIT {
    private static final String CHOOSE = """
            const shown = [...document.querySelectorAll('vaadin-select-item')].filter(item => item.checkVisibility());
            const sought = shown.find(item => item.textContent === arguments[0]);
            sought?.click();
            return sought && true;
            """;

    private final Product product = Product.withAdministrator();

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void leadsFromNothingToARuleThatMembersHave() throws java.io.IOException {
        try (Browser browser = Browser.start("en")) {
            browser.size(1280, 900);
            product.signIn(browser);
            browser.open(product.at("rules")).click("#new-rule");
            browser.click("#condition-details vaadin-details-summary");
            browser.find("#condition-kind");
            choose(browser, "#condition-kind", "Every part holds");
            browser.click("#condition-add");
            choose(browser, "#condition-1-kind", "A text holds one of the phrases, as whole words");
            browser.type("#condition-1-phrases-own textarea", "open vacancy\nonze vacature");
            choose(browser, "#condition-0-kind", "A text is longer than this");
            browser.type("#condition-0-characters-number input", "20");
            browser.says(".condition-panel", "open vacancy");

            example(browser, "Hello, we have an open vacancy at our place.", "speaks.", "#example-fires");
            example(browser, "Hello, we met at the fair.", "stays silent.", "#example-silent");
            browser.type("#says-en textarea", "A vacancy by note: have a look at who is asking.");
            browser.type("#says-nl textarea", "Een vacature in een bericht: kijk even wie het vraagt.");
            browser.click("#voice-speaks");
            browser.find(".is-saved");
            browser.click("#condition-0-down");
            browser.says("#condition-0", "Phrases");
            // Whatever is scrolled under the bar would count as too small to be pressed.
            browser.script("document.querySelector('.save-bar').style.position = 'static'");
            Axe.finds0ViolationsInBothThemes(browser);
            browser.script("document.querySelector('.save-bar').style.position = ''");
            Screenshots.takeInBothThemes(browser, "rule-written");
            Pictures.take(browser, "admin-ui", "rule-written");
            browser.size(360, 780);
            Screenshots.take(browser, "rule-written-narrow");
            browser.size(1280, 900).theme(Theme.LIGHT);

            browser.open(product.at("rules")).click("#publish");
            browser.findText("A vacancy by note");
            browser.click("#publish-confirm");
            browser.find("#publish-close");
        }
        assertThat(published()).contains("open vacancy", "longer-than").doesNotContain("we met at the fair");
    }

    private String published() {
        TeamId team = product.bean(Teams.class).all().getFirst().id();
        Revisions revisions = product.bean(Revisions.class);
        return revisions.document(team, revisions.of(team).getFirst().number());
    }

    private static void example(Browser browser, String note, String outcome, String keep) {
        browser.click("#new-example");
        browser.type("#fact-note textarea", note);
        browser.findText("As the rule stands now, it " + outcome);
        browser.click(keep);
        browser.find(".is-saved");
    }

    private static void choose(Browser browser, String select, String item) {
        browser.click(select);
        browser.until(() -> browser.script(CHOOSE, item), "not to be chosen: " + item);
        browser.find(select);
    }
}
