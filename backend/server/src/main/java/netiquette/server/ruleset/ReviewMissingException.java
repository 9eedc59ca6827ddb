package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** The team wants a second person to see a draft before it is published, and nobody has. */
public final class ReviewMissingException extends Refusal {
    private static final long serialVersionUID = 1L;

    ReviewMissingException() {
        super(Kind.CONFLICT, "review-missing", "");
    }
}
