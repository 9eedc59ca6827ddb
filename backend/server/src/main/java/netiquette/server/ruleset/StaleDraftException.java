package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** Somebody saved this rule set in between. */
public final class StaleDraftException extends Refusal {
    private static final long serialVersionUID = 1L;

    StaleDraftException() {
        super(Kind.CONFLICT, "stale-draft", "");
    }
}
