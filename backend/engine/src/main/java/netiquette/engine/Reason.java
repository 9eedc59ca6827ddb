package netiquette.engine;

import java.util.Collections;
import java.util.List;

/**
 * One part of a condition that made a rule fire.
 *
 * @param pieces the part as a sentence in the member's language, in pieces: most are never put together
 * @param fact key of the fact it looked at
 * @param spans the words that triggered it, in the fact's original text
 */
public record Reason(List<String> pieces, String fact, List<Span> spans) {
    /** Takes the lists over; a copy of each would cost more than all else about it. */
    public Reason {
        pieces = Collections.unmodifiableList(pieces);
        spans = Collections.unmodifiableList(spans);
    }

    /** A reason whose sentence is in one piece. */
    public Reason(String says, String fact, List<Span> spans) {
        this(List.of(says), fact, spans);
    }

    /** The part as a sentence in the member's language. */
    public String says() {
        StringBuilder says = new StringBuilder();
        for (String piece : pieces) {
            says.append(piece);
        }
        return says.toString();
    }
}
