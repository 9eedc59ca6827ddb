package netiquette.server.insight;

import netiquette.server.refusal.Refusal;

/** A ticket that was never given out, was used, or came too late. Which of them is not said. */
public final class TicketOverException extends Refusal {
    private static final long serialVersionUID = 1L;

    TicketOverException() {
        super(Kind.GONE, "ticket-over", "ticket");
    }
}
