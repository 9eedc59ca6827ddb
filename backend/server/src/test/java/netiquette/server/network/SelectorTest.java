package netiquette.server.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "a",
                "li-icon[type=\"connect\"]",
                "svg#connect-small,svg[data-test-icon='connect-small'] , use[href=\"#connect-small\"]",
                "main > ul.mn-list li ~ li + li",
                "html:not([data-layout=\"phone\"])",
                "[data-section]:nth-child(-n+2)",
                "li:nth-of-type(2n+1):has(> a:not(.x, .y) b)",
                "textarea[name = message]",
                "#a\\:b",
                "ul:is(.ä, [x$='y' ])",
                "[a=\"b\" i][c='d'I ]",
                "input[type=checkbox]:not(:checked):enabled",
            })
    void isOneWhereEveryBrowserUnderstandsIt(String text) {
        assertThat(Selector.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "svg[",
                "a,",
                ", a",
                "a >",
                "> a",
                "a > > b",
                "a:contains(Accept)",
                "a:eq(2)",
                "a:matches(x)",
                "[^data-]",
                "[a=]",
                "[a=b c]",
                "[a=\"b\" j]",
                "a:hover",
                "a::before",
                "a:not()",
                "a:not(b",
                "a)b",
                ".1st",
                "#",
                "a {",
                "a//b",
                "ns|a",
                "a!",
                "a:has(b:not(:has(c)))",
                "a:not(:not(:not(:not(b))))",
            })
    void isNoneOtherwise(String text) {
        assertThat(Selector.isOne(text)).isFalse();
    }

    @Test
    void takesTheStateOfAControlAsItIsWritten() {
        var page = NetworkPage.brought("<input checked><input disabled><select><option selected><option></select>");
        assertThat(page.find(":checked")).hasSize(2);
        assertThat(page.find("input:not(:checked)")).hasSize(1);
        assertThat(page.find("input:disabled")).hasSize(1);
        assertThat(page.find("input:enabled")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ":not(", "a ", "[a", "\\", "\"", ":nth-child(", "é"})
    void isToldAtOnceHoweverLong(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Selector.isOne(part.repeat(200_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Selector.isOne(part.repeat(4_900 / part.length())));
    }
}
