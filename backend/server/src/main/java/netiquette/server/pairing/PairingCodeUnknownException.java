package netiquette.server.pairing;

import netiquette.server.refusal.Refusal;

/** There is no such pairing code. */
public final class PairingCodeUnknownException extends Refusal {
    private static final long serialVersionUID = 1L;

    PairingCodeUnknownException() {
        super(Kind.UNKNOWN, "pairing-code-unknown", "code");
    }
}
