package netiquette.engine.predicate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of phrases of a policy. */
public final class Phrases {
    /** How many of a list a sentence quotes; the rest is summed up by dots. */
    static final int QUOTED = 3;

    private final int number;
    private final List<String> phrases;
    private @Nullable String quoted;

    /**
     * A list of phrases.
     *
     * @param number its place among the lists of the policy, from 0
     * @param phrases the phrases as they were written
     */
    public Phrases(int number, List<String> phrases) {
        this.number = number;
        this.phrases = phrases;
    }

    /** Its place among the lists of the policy, from 0. */
    public int number() {
        return number;
    }

    /** The first few in quotation marks. */
    String quoted() {
        String known = quoted;
        if (known == null) {
            known = quotation();
            quoted = known;
        }
        return known;
    }

    private String quotation() {
        StringBuilder listed = new StringBuilder();
        for (int at = 0; at < phrases.size() && at < QUOTED; at++) {
            listed.append(at == 0 ? "“" : ", “").append(phrases.get(at)).append('”');
        }
        return phrases.size() > QUOTED ? listed.append(", …").toString() : listed.toString();
    }
}
