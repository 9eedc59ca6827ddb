package netiquette.server.network;

import netiquette.server.refusal.Refusal;

/** A page has more in it than can be tried in reasonable time. */
public final class PageHeavyException extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param most how many elements a page may have */
    PageHeavyException(int most) {
        super(Kind.MALFORMED, "page-heavy", "page", most);
    }
}
