package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void caseAccentsWidthAndQuotesDoNotMatter() {
        assertThat(words("Ｉ’d CRÈME, brûlée—straße")).containsExactly("id", "creme", "brulee", "strasse");
    }

    @Test
    void zeroWidthCharactersAndLookAlikesDoNotHideAWord() {
        assertThat(words("cry\u200Bpto сrурtо")).containsExactly("crypto", "crypto");
    }

    @Test
    void anAccentWrittenApartFoldsLikeOneWrittenTogether() {
        assertThat(words("cafe\u0301 café")).containsExactly("cafe", "cafe");
    }

    @Test
    void placesPointIntoTheOriginalText() {
        Words words = Words.of("  Dág, wereld!");
        assertThat("  Dág, wereld!".substring(words.start(1), words.end(1))).isEqualTo("wereld");
    }

    @Test
    void halfASurrogatePairAndControlCharactersAreNoWords() {
        assertThat(words("\uD83D a \u0000 \uDE00")).containsExactly("a");
    }

    private static List<String> words(String text) {
        Words words = Words.of(text);
        List<String> all = new ArrayList<>();
        for (int at = 0; at < words.count(); at++) {
            all.add(words.word(at));
        }
        return all;
    }
}
