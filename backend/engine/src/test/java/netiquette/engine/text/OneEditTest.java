package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneEditTest {
    @Test
    void tellsEveryWordOneEditAwayFromAllOthers() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            String a = word(random);
            String b = word(random);
            assertThat(isApart(a, b)).as("%s %s", a, b).isEqualTo(edits(a).contains(b) && !a.equals(b));
        }
    }

    private static Set<String> edits(String word) {
        Set<String> edits = new LinkedHashSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String behind = word.substring(at);
            for (String letter : new String[] {"a", "b", "c"}) {
                edits.add(before + letter + behind);
                if (!behind.isEmpty()) {
                    edits.add(before + letter + behind.substring(1));
                }
            }
            if (!behind.isEmpty()) {
                edits.add(before + behind.substring(1));
            }
            if (behind.length() > 1) {
                edits.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
            }
        }
        return edits;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static boolean isApart(String a, String b) {
        return OneEdit.apart(a.toCharArray(), 0, a.length(), b.toCharArray(), 0, b.length());
    }
}
