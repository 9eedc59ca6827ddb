package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import netiquette.engine.Span;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {
    @Test
    void findsAPhraseAsWholeWordsOnly() {
        assertThat(find("lion", "A lioness, two stallions")).isEmpty();
        assertThat(find("lion", "I am a L.I.O.N. and a LION")).containsExactly(new Span(22, 26));
    }

    @Test
    void aStarStandsForAFewWords() {
        assertThat(find("next * kin", "as next of kin")).containsExactly(new Span(3, 14));
        assertThat(find("next * kin", "next one two three four five kin")).isEmpty();
    }

    @Test
    void aHashStandsForANumber() {
        assertThat(find("# million", "Ik heb 20 miljoen, or 20 million")).containsExactly(new Span(22, 32));
    }

    @Test
    void allListsAreFoundInOnePass() {
        PhraseIndex index = new PhraseIndex(Map.of("a", List.of("rood licht"), "b", List.of("licht")));
        PhraseIndex.Hits hits = index.find(Words.of("Rood licht"));
        assertThat(hits.of("a")).containsExactly(new Span(0, 10));
        assertThat(hits.of("b")).containsExactly(new Span(5, 10));
        assertThat(hits.of("c")).isEmpty();
    }

    @Test
    void aPhraseWithoutAWordAtBothEndsIsRefused() {
        assertThatThrownBy(() -> PhraseIndex.check("* kin")).hasMessageContaining("starts and ends with a word");
        assertThatThrownBy(() -> PhraseIndex.check("…")).hasMessageContaining("starts and ends with a word");
    }

    private static List<Span> find(String phrase, String text) {
        return new PhraseIndex(Map.of("list", List.of(phrase)))
                .find(Words.of(text))
                .of("list");
    }
}
