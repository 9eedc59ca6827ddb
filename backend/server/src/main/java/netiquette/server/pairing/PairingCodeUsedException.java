package netiquette.server.pairing;

import netiquette.server.refusal.Refusal;

/** The pairing code was right, and has paired a browser already. */
public final class PairingCodeUsedException extends Refusal {
    private static final long serialVersionUID = 1L;

    PairingCodeUsedException() {
        super(Kind.GONE, "pairing-code-used", "code");
    }
}
