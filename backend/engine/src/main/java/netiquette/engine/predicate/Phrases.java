package netiquette.engine.predicate;

import java.util.List;

/**
 * A list of phrases of a policy.
 *
 * @param number its place among the lists of the policy, from 0
 * @param phrases the phrases as they were written
 */
public record Phrases(int number, List<String> phrases) {
    /** How many of a list a sentence quotes; the rest is summed up by dots. */
    static final int QUOTED = 3;

    /** The first few in quotation marks. */
    String quoted() {
        StringBuilder listed = new StringBuilder();
        for (int at = 0; at < phrases.size() && at < QUOTED; at++) {
            listed.append(at == 0 ? "“" : ", “").append(phrases.get(at)).append('”');
        }
        return phrases.size() > QUOTED ? listed.append(", …").toString() : listed.toString();
    }
}
