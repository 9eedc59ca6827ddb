package netiquette.server.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPageTest {
    /** A million characters of nothing but elements. */
    @ParameterizedTest
    @ValueSource(strings = {"<p>", "<div>", "<li role=listitem><a href=/in/a>Sanne</a><button>Accept</button>"})
    void isRefusedAtOnceWhereThereIsTooMuchInIt(String part) {
        String html = part.repeat(1_000_000 / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> NetworkPage.brought(html)).isInstanceOf(PageHeavyException.class));
    }

    @Test
    void isTriedWhereItIsLongButNotFull() {
        NetworkPage page = NetworkPage.brought("<p>" + "x".repeat(4_000_000) + "<p>y");
        assertThat(page.find("p")).hasSize(2);
    }

    @Test
    void isLeftWhenItTakesTooLong() {
        NetworkPage late =
                new NetworkPage("", Optional.empty(), Jsoup.parse("<p>x"), Optional.of(System.nanoTime() - 1));
        assertThatThrownBy(() -> late.find("p")).isInstanceOf(PageHeavyException.class);
    }

    /** Selectors that look around at each step, on a page as full as can be. */
    @Test
    void endsInTimeWhateverIsLookedFor() {
        NetworkPage full = NetworkPage.brought("<p>x</p>".repeat(14_000));
        NetworkPage page =
                new NetworkPage("", full.path(), full.document(), Optional.of(System.nanoTime() + 1_000_000_000));
        String selector = String.join(
                ",", IntStream.range(0, 400).mapToObj(n -> "*:has(~ b)").toList());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> page.find(selector)).isInstanceOf(PageHeavyException.class));
    }

    @Test
    void runsAndKeepsNoScripts() {
        assertThat(NetworkPage.brought("<script>alert(1)</script><p>x").find("script"))
                .isEmpty();
    }
}
