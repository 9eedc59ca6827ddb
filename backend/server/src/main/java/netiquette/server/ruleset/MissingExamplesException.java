package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** A rule has no example that shows when it speaks, or none that shows when it does not. */
public final class MissingExamplesException extends Refusal {
    private static final long serialVersionUID = 1L;

    MissingExamplesException(String rule) {
        super(Kind.CONFLICT, "missing-examples", "", rule);
    }
}
