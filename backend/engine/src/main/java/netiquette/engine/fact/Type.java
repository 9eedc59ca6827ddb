package netiquette.engine.fact;

/** What a fact's value is. */
public enum Type {
    TEXT,
    FLAG,
    /** A whole number. */
    NUMBER,
    /** A day; in JSON {@code 2026-11-22}, compared in days before today. */
    DATE,
    /** One of a few words. */
    CHOICE,
    /** The groups the member belongs to. */
    GROUPS,
    /** The labels of the rules that fired; worked out by the engine, never given to it. */
    LABELS
}
