package netiquette.server.ruleset;

import netiquette.engine.LocalText;

/**
 * People who do the same kind of work; rules may speak to them alone.
 *
 * @param name its word in conditions, such as {@code buyers}
 */
public record Group(String name, LocalText title) {}
