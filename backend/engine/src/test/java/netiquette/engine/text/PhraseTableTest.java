package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseTable phrases = new PhraseTable(vocabulary);
    private final Reading reading = new Reading(vocabulary);
    private final Hits hits = new Hits();

    @Test
    void findsAPhraseAsWholeWordsOnly() {
        phrases.add(0, "lion");
        assertThat(find("A lioness, two stallions")).isEmpty();
        assertThat(find("I am a L.I.O.N. and a LION")).containsExactly("LION");
    }

    @Test
    void aStarStandsForUpToFourWords() {
        phrases.add(0, "next * kin");
        assertThat(find("as next of kin")).containsExactly("next of kin");
        assertThat(find("next kin kin")).containsExactly("next kin");
        assertThat(find("next one two three four kin")).hasSize(1);
        assertThat(find("next one two three four five kin")).isEmpty();
    }

    @Test
    void aHashStandsForANumberAndForDigitsWithLetters() {
        phrases.add(0, "# million");
        phrases.add(0, "#k");
        phrases.add(0, "€ #");
        phrases.add(0, "#%");
        phrases.add(0, "$#m");
        assertThat(find("Ik heb 20 miljoen, or 20,5 million")).containsExactly("20,5 million");
        assertThat(find("30k k 30 km 3.5K")).containsExactly("30k", "3.5K");
        assertThat(find("€10.500,00 and 50% and $3m")).containsExactly("€10.500,00", "50%", "$3m");
    }

    @Test
    void aLanguageWithAHashIsAWord() {
        phrases.add(0, "c# developer");
        assertThat(find("a C# developer")).containsExactly("C# developer");
    }

    @Test
    void everyListThatHasThePhraseIsTold() {
        int first = phrases.add(0, "rood licht");
        phrases.add(0, "licht");
        phrases.add(1, "Licht");
        assertThat(phrases.add(1, "licht!")).isEqualTo(2);
        assertThat(phrases.count()).isEqualTo(3);
        find("Rood licht, licht");
        assertThat(hits.count()).isEqualTo(5);
        assertThat(hits.phrase(hits.first(0))).isEqualTo(first);
        assertThat(hits.phrases(0)).isEqualTo(2);
        assertThat(hits.phrases(1)).isEqualTo(1);
        assertThat(hits.startWord(hits.next(hits.first(1)))).isEqualTo(2);
        assertThat(hits.first(2)).isEqualTo(-1);
        find("niets");
        assertThat(hits.first(0)).isEqualTo(-1);
    }

    @Test
    void aPhraseWithoutAWordAtBothEndsIsRefused() {
        for (String phrase : List.of("* kin", "next *", "…", "", "*")) {
            assertThatThrownBy(() -> phrases.add(0, phrase)).hasMessageContaining("starts and ends with a word");
        }
    }

    @Test
    void findsWhatASlowSearchFinds() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            Vocabulary words = new Vocabulary();
            PhraseTable table = new PhraseTable(words);
            List<String[]> distinct = new ArrayList<>();
            for (int number = 0; number < 25; number++) {
                String[] phrase = randomPhrase(random);
                if (table.add(0, String.join(" ", phrase)) == distinct.size()) {
                    distinct.add(phrase);
                }
            }
            String[] text = new String[random.nextInt(25)];
            for (int at = 0; at < text.length; at++) {
                text[at] = List.of("a", "b", "c", "1", "2", "3k", "x").get(random.nextInt(7));
            }
            table.find(new Reading(words).read(String.join(" ", text)), hits);
            List<String> found = new ArrayList<>();
            for (int hit = 0; hit < hits.count(); hit++) {
                found.add(hits.phrase(hit) + " " + hits.startWord(hit) + " " + hits.endWord(hit));
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(slowly(distinct, text));
        }
    }

    @Test
    void manyStarsDoNotRunAway() {
        phrases.add(0, "a * a * a * a * a * a * a * a * a * a * a * a * b");
        phrases.add(0, "a * * * * * * * * * * b");
        assertThat(find("a ".repeat(3000))).isEmpty();
        assertThat(find("a ".repeat(30) + "b")).hasSizeGreaterThan(30);
    }

    private static String[] randomPhrase(Random random) {
        List<String> parts = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            parts.add(List.of("a", "b", "c", "#", "#k", "1").get(random.nextInt(6)));
            for (int stars = left > 1 ? Math.max(0, random.nextInt(4) - 1) : 0; stars > 0; stars--) {
                parts.add("*");
            }
        }
        return parts.toArray(String[]::new);
    }

    private static List<String> slowly(List<String[]> phrases, String[] text) {
        List<String> found = new ArrayList<>();
        for (int number = 0; number < phrases.size(); number++) {
            for (int start = 0; start < text.length; start++) {
                int end = slowEnd(phrases.get(number), 0, text, start);
                if (end >= 0) {
                    found.add(number + " " + start + " " + end);
                }
            }
        }
        return found;
    }

    private static int slowEnd(String[] phrase, int part, String[] text, int at) {
        if (part == phrase.length) {
            return at;
        }
        if (phrase[part].equals("*")) {
            for (int skipped = 0; skipped <= 4 && at + skipped <= text.length; skipped++) {
                int end = slowEnd(phrase, part + 1, text, at + skipped);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean fits = at < text.length
                && switch (phrase[part]) {
                    case "#" -> text[at].matches("\\d+");
                    case "#k" -> text[at].matches("\\d+k");
                    default -> text[at].equals(phrase[part]);
                };
        return fits ? slowEnd(phrase, part + 1, text, at + 1) : -1;
    }

    private List<String> find(String text) {
        phrases.find(reading.read(text), hits);
        List<String> found = new ArrayList<>();
        for (int hit = 0; hit < hits.count(); hit++) {
            found.add(text.substring(reading.start(hits.startWord(hit)), reading.end(hits.endWord(hit) - 1)));
        }
        return found;
    }
}
