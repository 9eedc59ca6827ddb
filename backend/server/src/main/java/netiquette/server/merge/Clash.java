package netiquette.server.merge;

/**
 * Something that two people changed, each in another way.
 *
 * @param path where, such as {@code says.nl}
 * @param mine what the one made of it; a text as it is, anything else as JSON, empty if it is gone
 * @param theirs what the other one made of it
 */
public record Clash(String path, String mine, String theirs) {}
