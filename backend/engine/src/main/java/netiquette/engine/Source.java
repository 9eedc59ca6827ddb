package netiquette.engine;

/**
 * Where a rule comes from.
 *
 * @param text what it rests on, in a few words
 * @param author who said it; empty if the source names nobody
 * @param date year, month or day of the statement, as {@code 2015}, {@code 2015-12} or {@code 2015-12-01}
 * @param ref the requirement it carries out, such as {@code R002-01}
 */
public record Source(LocalText text, String author, String date, String ref) {}
