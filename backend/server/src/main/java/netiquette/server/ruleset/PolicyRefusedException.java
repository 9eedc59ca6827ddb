package netiquette.server.ruleset;

import netiquette.engine.wire.FormatException;
import netiquette.server.refusal.Reason;
import netiquette.server.refusal.Refusal;

/** The engine cannot read what would be published. */
public final class PolicyRefusedException extends Refusal {
    private static final long serialVersionUID = 1L;

    PolicyRefusedException(FormatException cause) {
        super(Kind.CONFLICT, "policy-refused", cause.path(), Reason.of(cause));
        initCause(cause);
    }
}
