package netiquette.server.ruleset;

import netiquette.server.refusal.Reason;
import netiquette.server.refusal.Refusal;

/** The engine cannot read a rule; says at which place and why. */
public final class RuleRefusedException extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param place such as {@code when.any[0].phrases}
     * @param reason what is amiss or expected there
     */
    RuleRefusedException(String place, Reason reason) {
        super(Kind.MALFORMED, "rule-refused", place, place, reason);
    }
}
