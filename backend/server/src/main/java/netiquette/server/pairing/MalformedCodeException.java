package netiquette.server.pairing;

import netiquette.server.refusal.Refusal;

/** What was typed cannot be a pairing code. */
public final class MalformedCodeException extends Refusal {
    private static final long serialVersionUID = 1L;

    MalformedCodeException() {
        super(Kind.MALFORMED, "malformed-code", "code");
    }
}
