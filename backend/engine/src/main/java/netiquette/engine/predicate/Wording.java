package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.Hits;

/**
 * What a text may be, word for word; case, accents and punctuation do not matter.
 *
 * @param list the number of the list of phrases that holds these texts
 * @param blank whether a text without a word is one of them
 */
public record Wording(int list, boolean blank) {
    /** Whether the text of a fact, which is known, is one of them. */
    boolean isOf(Fact fact, Evidence evidence) {
        int words = evidence.words(fact);
        if (words == 0) {
            return blank;
        }
        Hits hits = evidence.hits(fact);
        for (int hit = hits.first(list); hit >= 0; hit = hits.next(hit)) {
            if (hits.startWord(hit) == 0 && hits.endWord(hit) == words) {
                return true;
            }
        }
        return false;
    }

    /** What is found in a text that is one of them. */
    List<Integer> signs() {
        List<Integer> signs = new ArrayList<>(List.of(list));
        if (blank) {
            signs.add(Trigger.BLANK);
        }
        return signs;
    }
}
