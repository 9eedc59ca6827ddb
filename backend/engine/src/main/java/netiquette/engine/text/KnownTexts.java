package netiquette.engine.text;

import java.util.List;

/**
 * A list of texts of a policy to compare with.
 *
 * @param number its place among the lists of texts of the policy, from 0
 * @param texts the texts as they were written
 */
public record KnownTexts(int number, List<String> texts) {
    /** Copies the list. */
    public KnownTexts {
        texts = List.copyOf(texts);
    }
}
