package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void findsWhatAReaderTakesForALinkOrAnAddress() {
        assertThat(links("Zie https://voorbeeld.nl/pad?x=1. Of (www.voorbeeld.nl), mail naam@voorbeeld.nl!"))
                .containsExactly("https://voorbeeld.nl/pad?x=1", "www.voorbeeld.nl", "naam@voorbeeld.nl");
        assertThat(links("voorbeeld.com, VOORBEELD.COM; sub.voorbeeld.co.uk/a/b, voorbeeld.io:8080"))
                .containsExactly("voorbeeld.com", "VOORBEELD.COM", "sub.voorbeeld.co.uk/a/b", "voorbeeld.io:8080");
        assertThat(links("t.me/naam <https://x.nl> [tekst](http://y.nl/z) Mail:naam@voorbeeld.museum"))
                .containsExactly("t.me/naam", "https://x.nl", "http://y.nl/z", "naam@voorbeeld.museum");
        assertThat(links("ｗｗｗ.ｖoorbeeld.ｎｌ")).hasSize(1);
    }

    @Test
    void aPointIsNotEnough() {
        assertThat(links("bijv.zo e.g.this 3.5 10.500,00 Node.js ASP.NET J.P. t.a.v. B.V. o.a. v1.2 ... .nl a.b"))
                .isEmpty();
        assertThat(links("Bedankt.De rest volgt.Me dunkt, fijn.is dat. @naam naam@ cv.pdf :// http:// www. 1:2"))
                .isEmpty();
        assertThat(links("")).isEmpty();
        assertThat(links("\uD83D\u0000.\uDE00")).isEmpty();
    }

    @Test
    void aLongTextTakesNoTimeToSpeakOf() {
        for (String part : List.of(".", "a.", "@", ":", "://", "a.nl,", "a:", "/", "www.", "[")) {
            assertThat(links(part.repeat(200_000)).size()).isLessThanOrEqualTo(200_000);
        }
    }

    private static List<String> links(String text) {
        return Links.in(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
