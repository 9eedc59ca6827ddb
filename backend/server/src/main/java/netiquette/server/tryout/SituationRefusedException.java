package netiquette.server.tryout;

import netiquette.engine.wire.FormatException;
import netiquette.server.refusal.Reason;
import netiquette.server.refusal.Refusal;

/** What is known about a situation cannot be read. */
public final class SituationRefusedException extends Refusal {
    private static final long serialVersionUID = 1L;

    SituationRefusedException(FormatException cause) {
        super(Kind.MALFORMED, "situation-refused", cause.path(), Reason.of(cause));
        initCause(cause);
    }
}
