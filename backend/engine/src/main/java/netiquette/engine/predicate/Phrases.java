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
    private static final int QUOTED = 3;

    /** The first few in quotation marks. */
    String quoted() {
        return quoted(phrases);
    }

    static String quoted(List<String> texts) {
        StringBuilder listed = new StringBuilder();
        for (int at = 0; at < texts.size() && at < QUOTED; at++) {
            listed.append(at == 0 ? "“" : ", “").append(texts.get(at)).append('”');
        }
        return texts.size() > QUOTED ? listed.append(", …").toString() : listed.toString();
    }
}
