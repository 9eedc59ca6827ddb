package netiquette.server.member;

import netiquette.server.refusal.Refusal;

/** A link that was used, is too old, or was never given out; which of them is not told. */
public final class WelcomeOverException extends Refusal {
    private static final long serialVersionUID = 1L;

    WelcomeOverException() {
        super(Kind.UNKNOWN, "welcome-over", "");
    }
}
