package netiquette.admin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks axe for what keeps people out, by the rules of WCAG 2.2 A and AA. */
public final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Vaadin's own line about the connection, which stands outside of every landmark. */
    private static final String NOT_OURS = "vaadin-connection-indicator";

    private Axe() {}

    /** Fails with axe's own words if the page breaks a rule in the light or in the dark theme. */
    public static void finds0ViolationsInBothThemes(Browser browser) {
        finds0Violations(browser.theme(Theme.DARK), Axe::colours, Theme.DARK.key());
        finds0Violations(browser.theme(Theme.LIGHT), Theme.LIGHT.key());
    }

    /**
     * Fails with axe's own words if the page, as it is now, breaks a rule.
     *
     * @param what names the page in the message
     */
    public static void finds0Violations(Browser browser, String what) {
        finds0Violations(browser, axe -> axe.withTags(RULES), what);
    }

    // axe's other mode wants a window of its own, there within a second; it is for frames, and we have none.
    @SuppressWarnings("deprecation")
    private static void finds0Violations(Browser browser, UnaryOperator<AxeBuilder> rules, String what) {
        Results results = rules.apply(new AxeBuilder())
                .exclude(NOT_OURS)
                .setLegacyMode(true)
                .disableIframeTesting()
                .analyze(browser.driver());
        assertThat(results.getPasses()).as("axe looked at " + what).isNotEmpty();
        assertThat(results.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml() + "\n"
                                        + node.getFailureSummary())))
                .as(browser.driver().getCurrentUrl() + ", " + what)
                .isEmpty();
    }

    /** What a theme can change. */
    private static AxeBuilder colours(AxeBuilder axe) {
        return axe.withOnlyRules(List.of("color-contrast", "link-in-text-block"));
    }
}
