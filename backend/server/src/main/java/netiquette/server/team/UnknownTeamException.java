package netiquette.server.team;

import netiquette.server.refusal.Refusal;

/** There is no such team. */
public final class UnknownTeamException extends Refusal {
    private static final long serialVersionUID = 1L;

    /** A no. */
    public UnknownTeamException() {
        super(Kind.UNKNOWN, "unknown-team", "");
    }
}
