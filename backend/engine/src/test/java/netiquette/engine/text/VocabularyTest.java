package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void everyWordIsFoundAgainHoweverManyThereAre() {
        for (int word = 0; word < 20_000; word++) {
            assertThat(add(Vocabulary.WORD_SEED, "w" + word)).isEqualTo(word + 1);
        }
        for (int word = 0; word < 20_000; word++) {
            assertThat(add(Vocabulary.WORD_SEED, "w" + word)).isEqualTo(word + 1);
        }
        assertThat(new Reading(vocabulary).read("unheard").id(0)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void wordsWithOneHashAreToldApart() {
        assertThat(add(Vocabulary.WORD_SEED, "Aa")).isNotEqualTo(add(Vocabulary.WORD_SEED, "BB"));
    }

    @Test
    void theLettersBehindANumberAreNoWord() {
        int word = add(Vocabulary.WORD_SEED, "k");
        int suffix = add(Vocabulary.SUFFIX_SEED, "k");
        Reading reading = new Reading(vocabulary).read("k 30k 30m 30");
        assertThat(reading.id(0)).isEqualTo(word);
        assertThat(reading.numeric(1)).isEqualTo(suffix).isNotEqualTo(word);
        assertThat(reading.numeric(2)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(reading.numeric(3)).isEqualTo(Vocabulary.NUMBER);
    }

    private int add(int seed, String word) {
        char[] letters = word.toCharArray();
        int hash = Vocabulary.hash(seed, letters, 0, letters.length);
        return vocabulary.add(hash, letters, 0, letters.length);
    }
}
