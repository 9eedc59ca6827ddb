package netiquette.server.pairing;

import netiquette.server.refusal.Refusal;

/** The pairing code was right, and is too old. */
public final class PairingCodeExpiredException extends Refusal {
    private static final long serialVersionUID = 1L;

    PairingCodeExpiredException() {
        super(Kind.GONE, "pairing-code-expired", "code");
    }
}
