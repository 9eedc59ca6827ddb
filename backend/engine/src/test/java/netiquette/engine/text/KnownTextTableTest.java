package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownTextTableTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final KnownTextTable texts = new KnownTextTable(vocabulary);
    private final Reading reading = new Reading(vocabulary);
    private final Nearest nearest = new Nearest();

    @Test
    void aNameIsAbsorbedByItsPlaceholder() {
        texts.add(0, "Hi {first}, I'd like to connect with you on the network.", 800);
        texts.prepare();
        assertThat(share("hi Amira de Vries I’D LIKE to connect with you on the network"))
                .isEqualTo(2000 * 10 / (10 + 11));
        assertThat(share("HI AMIRA I'd like to connect — with you, on the Network"))
                .isEqualTo(1000);
        assertThat(share("On the network with you I'd like to connect, hi")).isEqualTo(1000);
    }

    @Test
    void aSlipOfTheFingerIsForgiven() {
        texts.add(0, "Graag voeg ik je toe aan mijn professionele netwerk", 900);
        texts.prepare();
        assertThat(share("Graag voeg ik je toe aan mijn profesionele netwrek")).isEqualTo(1000);
        assertThat(share("Graag voeg ik je toe aan mijn prachtige schuurtje")).isLessThan(900);
    }

    @Test
    void anotherTextIsFarAway() {
        texts.add(0, "I'd like to connect with you", 800);
        texts.prepare();
        assertThat(share("Your talk in Breda gave me an idea for our warehouse"))
                .isZero();
        assertThat(share("")).isZero();
        assertThat(share("connect ".repeat(100_000))).isZero();
        assertThat(nearest.text(0)).isEqualTo(-1);
    }

    @Test
    void theNearestOfEachListIsNamed() {
        texts.add(0, "een twee drie vier vijf", 700);
        int nearer = texts.add(0, "een twee drie vier zes", 700);
        texts.add(0, "een twee drie vier zes", 700);
        int other = texts.add(2, "een twee drie vier", 700);
        texts.prepare();
        assertThat(share("zes vier drie twee een")).isEqualTo(1000);
        assertThat(nearest.text(0)).isEqualTo(nearer);
        assertThat(nearest.text(1)).isEqualTo(-1);
        assertThat(nearest.text(2)).isEqualTo(other);
        assertThat(nearest.share(2)).isEqualTo(2000 * 4 / 9);
    }

    @Test
    void nothingButPlaceholdersAndAShareOutOfRangeAreRefused() {
        assertThatThrownBy(() -> texts.add(0, "{first} {last}", 800)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> texts.add(0, "woorden", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> texts.add(0, "woorden", 1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsWhatASlowComparisonFinds() {
        Random random = new Random(3);
        int near = 0;
        for (int round = 0; round < 300; round++) {
            Vocabulary words = new Vocabulary();
            KnownTextTable table = new KnownTextTable(words);
            int atLeast = 200 + random.nextInt(800);
            List<List<String>> known = new ArrayList<>();
            List<Integer> placeholders = new ArrayList<>();
            for (int number = 0; number < 90; number++) {
                known.add(randomText(random, 1 + random.nextInt(12)));
                placeholders.add(random.nextInt(3));
                table.add(0, "{x} ".repeat(placeholders.get(number)) + String.join(" ", known.get(number)), atLeast);
            }
            table.prepare();
            for (int again = 0; again < 5; again++) {
                List<String> text = randomText(random, 1 + random.nextInt(15));
                table.compare(new Reading(words).read(String.join(" ", text)), nearest);
                int best = 0;
                int bestText = -1;
                for (int number = 0; number < known.size(); number++) {
                    int share =
                            slowShare(known.get(number), placeholders.get(number), text, Math.max(1, atLeast - 150));
                    bestText = share > best ? number : bestText;
                    best = Math.max(best, share);
                }
                near += best > 0 ? 1 : 0;
                assertThat(nearest.share(0)).isEqualTo(best);
                assertThat(nearest.text(0)).isEqualTo(bestText);
            }
        }
        assertThat(near).isBetween(200, 1490);
    }

    private static List<String> randomText(Random random, int length) {
        List<String> text = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            text.add(
                    List.of("ik", "wil", "graag", "graga", "werken", "werkn", "merken", "2025", "2026", "netwerk", "op")
                            .get(random.nextInt(11)));
        }
        return text;
    }

    private static int slowShare(List<String> known, int placeholders, List<String> text, int floor) {
        List<String> left = new ArrayList<>(text);
        List<String> missing = new ArrayList<>();
        for (String word : known) {
            if (!left.remove(word)) {
                missing.add(word);
            }
        }
        int common = known.size() - missing.size();
        if (dice(known.size(), placeholders, text.size(), common) < floor) {
            return 0;
        }
        // What is left keeps the order of the text: of equal words the first are taken, here as there.
        for (String word : missing) {
            for (String other : left) {
                if (isSlip(word, other)) {
                    left.remove(other);
                    common++;
                    break;
                }
            }
        }
        return dice(known.size(), placeholders, text.size(), common);
    }

    private static int dice(int known, int placeholders, int text, int common) {
        return 2000 * common / (known + text - Math.min(2 * placeholders, text - common));
    }

    private static boolean isSlip(String a, String b) {
        char[] one = a.toCharArray();
        char[] other = b.toCharArray();
        return a.length() >= 4
                && b.length() >= 4
                && !a.startsWith("2")
                && !b.startsWith("2")
                && OneEdit.apart(one, 0, one.length, other, 0, other.length);
    }

    private int share(String text) {
        texts.compare(reading.read(text), nearest);
        return nearest.share(0);
    }
}
