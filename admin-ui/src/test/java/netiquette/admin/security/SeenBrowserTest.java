package netiquette.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenBrowserTest {
    private static final String WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko) ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox | Linux",
                "(Windows NT 10.0; Win64; x64) … Chrome/142.0.0.0 Safari/537.36 | Chrome | Windows",
                "(Windows NT 10.0; Win64; x64) … Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | Edge | Windows",
                "(Macintosh; Intel Mac OS X 10_15_7) … Version/26.0 Safari/605.1.15 | Safari | macOS",
                "(Macintosh; Intel Mac OS X 10_15_7) … Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0 | Opera | macOS",
                "(iPhone; CPU iPhone OS 18_6 like Mac OS X) … Version/26.0 Mobile/15E148 Safari/604.1 | Safari | iOS",
                "(iPad; CPU OS 18_6 like Mac OS X) … CriOS/142.0 Mobile/15E148 Safari/604.1 | Chrome | iPadOS",
                "(iPhone; CPU iPhone OS 18_6 like Mac OS X) … FxiOS/145.0 Mobile/15E148 Safari/605.1.15 | Firefox | iOS",
                "(Linux; Android 10; K) … Chrome/142.0.0.0 Mobile Safari/537.36 | Chrome | Android",
                "(Linux; Android 10; K) … Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0 | Edge | Android",
                "(X11; CrOS x86_64 14541.0.0) … Chrome/142.0.0.0 Safari/537.36 | Chrome | ChromeOS",
                "(Plan 9) … Firefox/145.0 | Firefox | ''",
            })
    void isKnownByAFewWords(String header, String name, String system) {
        assertThat(SeenBrowser.in("Mozilla/5.0 " + header.replace("… ", WEBKIT)))
                .contains(new SeenBrowser(name, system));
    }

    @Test
    void isNoneThatSaysNothingOrSomethingElse() {
        assertThat(SeenBrowser.in(null)).isEmpty();
        assertThat(SeenBrowser.in("")).isEmpty();
        assertThat(SeenBrowser.in("curl/8.15.0")).isEmpty();
        assertThat(SeenBrowser.in("<script>alert(1)</script>")).isEmpty();
        assertThat(SeenBrowser.in(" ".repeat(600) + "Firefox/145.0"))
                .as("so far nobody reads")
                .isEmpty();
    }
}
