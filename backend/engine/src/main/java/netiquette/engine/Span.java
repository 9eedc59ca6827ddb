package netiquette.engine;

/**
 * A stretch of a text as the member wrote it.
 *
 * @param start first position, in UTF-16 units
 * @param end the position after the last, in UTF-16 units
 */
public record Span(int start, int end) {}
