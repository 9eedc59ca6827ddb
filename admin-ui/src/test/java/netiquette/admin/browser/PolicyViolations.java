package netiquette.admin.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a page wanted to load although its Content-Security-Policy forbids it. */
public final class PolicyViolations {
    private static final String LISTEN = """
            window.policyViolations = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
            """;

    private final Browser browser;

    private PolicyViolations(Browser browser) {
        this.browser = browser;
    }

    /** Watches every page that is opened from now on. */
    public static PolicyViolations watch(Browser browser) {
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTEN));
        return new PolicyViolations(browser);
    }

    /** Those of the page that is open, each with its directive. */
    public List<String> seen() {
        Object seen = Objects.requireNonNull(browser.script("return window.policyViolations"));
        return ((List<?>) seen).stream().map(String::valueOf).toList();
    }
}
