package netiquette.engine;

import java.util.List;

/**
 * One part of a condition that made a rule fire.
 *
 * @param says the part as a sentence in the member's language
 * @param fact key of the fact it looked at
 * @param spans the words that triggered it, in the fact's original text
 */
public record Reason(String says, String fact, List<Span> spans) {
    /** Copies the spans. */
    public Reason {
        spans = List.copyOf(spans);
    }
}
