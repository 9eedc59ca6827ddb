package planted;

/** Leans on the inside of one of the server's features. */
public final class InsideAFeature {
    /** The inside itself is hidden from the compiler's eye by its package, not from the rule's. */
    public static final Class<?> INSIDE = netiquette.server.internal.Hidden.class;

    private InsideAFeature() {}
}
