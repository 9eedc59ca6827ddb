package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String NASTY =
            "aB9 .,'’`$€%£#*{}\u0000\uD83D\uDE00\uD835\uDDF6\u200B\u0301\u05D0\u202Eﬃßйａ\n-";

    private final Reading reading = new Reading(new Vocabulary());

    @Test
    void aWordKeepsItsApostrophe() {
        assertThat(words("I'd foto’s rock`n`roll 'quoted' s' '"))
                .containsExactly("id", "fotos", "rocknroll", "quoted", "s");
    }

    @Test
    void aNumberKeepsWhatStandsBetweenItsDigits() {
        assertThat(words("10.500,00 3,5. 10'500 1.a v2.0"))
                .containsExactly("10.500.00", "3.5", "10.500", "1", "a", "v2", "0");
        assertThat(reading.read("10.500,00 3,5. 30k v2 ٣٤").isNumber(0)).isTrue();
        assertThat(reading.isNumber(1)).isTrue();
        assertThat(reading.isNumber(2)).isFalse();
        assertThat(reading.isNumber(3)).isFalse();
        assertThat(reading.isNumber(4)).isTrue();
    }

    @Test
    void signsAreWords() {
        assertThat(words("€30k, 50% of $1.000 ＄5"))
                .containsExactly("€", "30k", "50", "%", "of", "$", "1.000", "$", "5");
    }

    @Test
    void lettersInDisguiseAreLetters() {
        assertThat(words("𝗶𝗻𝘃𝗲𝘀𝘁 Ⓘⓝⓥⓔⓢⓣ 🅸🅽🆅🅴🆂🆃 ｉｎｖｅｓｔ ɪɴᴠᴇꜱᴛ")).containsOnly("invest");
        assertThat(words("ІNVЕЅТ")).containsExactly("invest");
        assertThat(words("in\u200Bv\u00ADe\u0301st")).containsExactly("invest");
        assertThat(words("o\uFB03ce LinkedIn™ voetnoot¹")).containsExactly("office", "linkedin", "voetnoot");
    }

    @Test
    void placesPointIntoTheOriginalText() {
        String text = "Hé 𝗶𝗻\u200B, cafe\u0301. €5";
        List<String> places = new ArrayList<>();
        reading.read(text);
        for (int at = 0; at < reading.count(); at++) {
            places.add(text.substring(reading.start(at), reading.end(at)));
        }
        assertThat(places).containsExactly("Hé", "𝗶𝗻\u200B", "cafe\u0301", "€", "5");
    }

    @Test
    void halfASurrogatePairAndControlCharactersAreNoWords() {
        assertThat(words("\uD83D a \u0000 \uDE00b\uD835")).containsExactly("a", "b");
    }

    @Test
    void aTextFoldsToItsWords() {
        assertThat(reading.read("  Ján  DE-Vries! ").folded()).isEqualTo("jan de vries");
        assertThat(reading.read("").folded()).isEmpty();
    }

    @Test
    void theLastTextLeavesNothingBehind() {
        reading.read("een twee drie " + "ﬃ".repeat(2000));
        assertThat(words("vier")).containsExactly("vier");
    }

    @Test
    void anyTextIsReadInOrderAndAgainTheSame() {
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(40); at > 0; at--) {
                text.append(NASTY.charAt(random.nextInt(NASTY.length())));
            }
            List<String> words = words(text.toString());
            int before = 0;
            for (int at = 0; at < reading.count(); at++) {
                assertThat(reading.start(at)).isGreaterThanOrEqualTo(before);
                assertThat(reading.end(at)).isGreaterThan(reading.start(at));
                before = reading.end(at);
            }
            assertThat(before).isLessThanOrEqualTo(text.length());
            assertThat(words(String.join(" ", words))).isEqualTo(words);
        }
    }

    @Test
    void aWordOfManyDigitsAndMarksTakesNoTimeToSpeakOf() {
        for (String part : List.of("1.", "a'", "1'\u200B", "'\u0301", "\uD835", "ﬃ", "€", "{")) {
            reading.read(part.repeat(200_000));
            assertThat(reading.count()).isLessThanOrEqualTo(200_000);
        }
    }

    private List<String> words(String text) {
        reading.read(text);
        List<String> all = new ArrayList<>();
        for (int at = 0; at < reading.count(); at++) {
            all.add(reading.word(at));
        }
        return all;
    }
}
