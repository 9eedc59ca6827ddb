package netiquette.server.member;

import netiquette.server.refusal.Refusal;

/** Too many codes were tried. */
public final class SecondFactorWaitException extends Refusal {
    private static final long serialVersionUID = 1L;

    SecondFactorWaitException() {
        super(Kind.TOO_MANY, "second-factor-wait", "code");
    }
}
