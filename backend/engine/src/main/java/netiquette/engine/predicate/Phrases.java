package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of phrases of a policy. Finding them is the lexicon's; of the words themselves only those are kept that a sentence
 * may quote, for there are many thousands.
 */
public final class Phrases {
    /** How many of a list a sentence quotes; the rest is summed up by dots. */
    static final int QUOTED = 3;

    private final int number;
    private final List<String> first = new ArrayList<>();
    private @Nullable String quoted;

    /**
     * A list without phrases.
     *
     * @param number its place among the lists of the policy, from 0
     */
    public Phrases(int number) {
        this.number = number;
    }

    /** Takes the next phrase, as it was written. */
    public void add(String phrase) {
        if (first.size() <= QUOTED) {
            first.add(phrase);
        }
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
        for (int at = 0; at < first.size() && at < QUOTED; at++) {
            listed.append(at == 0 ? "“" : ", “").append(first.get(at)).append('”');
        }
        return first.size() > QUOTED ? listed.append(", …").toString() : listed.toString();
    }
}
