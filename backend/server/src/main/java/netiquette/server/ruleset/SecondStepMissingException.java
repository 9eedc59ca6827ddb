package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** The team wants whoever publishes to have a second step behind the password. */
public final class SecondStepMissingException extends Refusal {
    private static final long serialVersionUID = 1L;

    SecondStepMissingException() {
        super(Kind.NOT_ALLOWED, "second-step-missing", "");
    }
}
