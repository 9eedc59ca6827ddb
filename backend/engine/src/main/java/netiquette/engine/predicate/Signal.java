package netiquette.engine.predicate;

/**
 * A weighted part of a score.
 *
 * @param when the condition
 * @param adds what it adds when it holds; less than zero speaks against
 */
public record Signal(Predicate when, int adds) {}
