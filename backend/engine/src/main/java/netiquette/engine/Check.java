package netiquette.engine;

/**
 * What the member may look for in what they write, whether or not a rule fires.
 *
 * @param called the member's word for it
 * @param isThere whether it is there
 */
public record Check(LocalText called, boolean isThere) {}
