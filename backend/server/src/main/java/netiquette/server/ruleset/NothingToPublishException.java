package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** The draft is what is in force already. */
public final class NothingToPublishException extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToPublishException() {
        super(Kind.CONFLICT, "nothing-to-publish", "");
    }
}
