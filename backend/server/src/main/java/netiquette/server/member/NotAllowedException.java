package netiquette.server.member;

import netiquette.server.refusal.Refusal;

/** This member may not do that. */
public final class NotAllowedException extends Refusal {
    private static final long serialVersionUID = 1L;

    /** A no. */
    public NotAllowedException() {
        super(Kind.NOT_ALLOWED, "not-allowed", "");
    }
}
