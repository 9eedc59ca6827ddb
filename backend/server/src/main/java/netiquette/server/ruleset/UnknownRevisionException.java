package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** The team has no revision with that number. */
public final class UnknownRevisionException extends Refusal {
    private static final long serialVersionUID = 1L;

    UnknownRevisionException() {
        super(Kind.UNKNOWN, "unknown-revision", "");
    }
}
