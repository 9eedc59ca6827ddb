package netiquette.server.pairing;

import netiquette.server.refusal.Refusal;

/** This pairing code was tried too often. */
public final class TooManyTriesException extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyTriesException() {
        super(Kind.TOO_MANY, "too-many-tries", "code");
    }
}
