package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** Nobody is the second person for what they wrote themselves. */
public final class OwnReviewException extends Refusal {
    private static final long serialVersionUID = 1L;

    OwnReviewException() {
        super(Kind.NOT_ALLOWED, "own-review", "");
    }
}
