package netiquette.server.setup;

import netiquette.server.refusal.Refusal;

/** There is an administrator already. */
public final class SetupClosedException extends Refusal {
    private static final long serialVersionUID = 1L;

    SetupClosedException() {
        super(Kind.GONE, "setup-closed", "");
    }
}
