package netiquette.server.member;

import netiquette.server.refusal.Refusal;

/** A code that does not fit now, or was used. */
public final class SecondFactorException extends Refusal {
    private static final long serialVersionUID = 1L;

    SecondFactorException() {
        super(Kind.MALFORMED, "second-factor-wrong", "code");
    }
}
