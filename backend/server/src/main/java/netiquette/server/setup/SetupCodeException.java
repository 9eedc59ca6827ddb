package netiquette.server.setup;

import netiquette.server.refusal.Refusal;

/** This is not the code of the latest start, or its day is over. */
public final class SetupCodeException extends Refusal {
    private static final long serialVersionUID = 1L;

    SetupCodeException() {
        super(Kind.UNKNOWN, "setup-code", "code");
    }
}
