package netiquette.server.insight;

import netiquette.server.refusal.Refusal;

/** Counts that cannot be: below zero, of no rule, of one rule twice, or too many. */
public final class CountsRefusedException extends Refusal {
    private static final long serialVersionUID = 1L;

    CountsRefusedException(String path) {
        super(Kind.MALFORMED, "counts-refused", path);
    }
}
