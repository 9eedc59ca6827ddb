package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @Test
    void findsPhrasesAndComparesTextsOverTheSameWords() {
        int texts = lexicon.addTextList();
        lexicon.addText("een twee drie", 800);
        lexicon.addPhraseList();
        int phrases = lexicon.addPhraseList();
        lexicon.addPhrase("een");
        lexicon.addPhrase("twee *  drie");
        Reading reading = lexicon.ready().newReading().read("Een, twee, drie");
        Hits hits = new Hits();
        lexicon.find(reading, hits);
        assertThat(hits.phrases(phrases)).isEqualTo(2);
        assertThat(hits.first(0)).isNegative();
        Nearest nearest = new Nearest();
        lexicon.compare(reading, nearest);
        assertThat(nearest.share(texts)).isEqualTo(1000);
        assertThat(lexicon.text(nearest.text(texts))).isEqualTo("een twee drie");
        assertThat(lexicon.phraseLists()).isEqualTo(2);
        assertThat(lexicon.textLists()).isEqualTo(1);
    }

    @Test
    void oneWithoutListsFindsNothing() {
        Nearest nearest = new Nearest();
        lexicon.ready().compare(lexicon.newReading().read("iets"), nearest);
        assertThat(nearest.share(0)).isZero();
        assertThat(nearest.text(0)).isNegative();
    }

    @Test
    void whatIsNoPhraseOrNoTextIsRefused() {
        lexicon.addPhraseList();
        lexicon.addTextList();
        assertThatThrownBy(() -> lexicon.addPhrase("* niet")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lexicon.addText("{naam}", 800)).isInstanceOf(IllegalArgumentException.class);
    }
}
