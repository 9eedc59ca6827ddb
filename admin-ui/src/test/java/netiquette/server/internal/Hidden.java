package netiquette.server.internal;

/** Stands for what a feature keeps to itself. */
public final class Hidden {
    private Hidden() {}
}
