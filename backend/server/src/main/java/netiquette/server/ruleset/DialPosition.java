package netiquette.server.ruleset;

import java.util.Optional;
import netiquette.engine.LocalText;

/**
 * One of the positions of a dial, with both sides.
 *
 * @param value its word in a policy
 * @param title what it is called
 */
public record DialPosition(String value, LocalText title, Optional<Argument> pro, Optional<Argument> con) {}
