package netiquette.server.ruleset;

import netiquette.engine.LocalText;
import netiquette.server.refusal.Refusal;

/** A rule has no example that shows when it speaks, or none that shows when it does not. */
public final class MissingExamplesException extends Refusal {
    private static final long serialVersionUID = 1L;

    /** For a rule that goes by what it says. */
    MissingExamplesException(String rule, LocalText says) {
        super(Kind.CONFLICT, "missing-examples", Refusal.RULES + rule, says);
    }
}
