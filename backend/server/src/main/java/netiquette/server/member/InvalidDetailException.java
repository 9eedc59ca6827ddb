package netiquette.server.member;

import netiquette.server.refusal.Refusal;

/** Something about an account does not fit; says which field and why. */
public final class InvalidDetailException extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * A detail that does not fit.
     *
     * @param path the field: {@code name}, {@code email}, {@code password} or {@code teamName}
     * @param key why
     */
    public InvalidDetailException(String path, String key, Object... arguments) {
        super(Kind.MALFORMED, key, path, arguments);
    }
}
