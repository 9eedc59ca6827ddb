package netiquette.engine;

/**
 * How a choice of the team stands.
 *
 * @param value the chosen position
 * @param title what the choice is called in a sentence
 * @param mandatory whether the member's own layer leaves it as it is
 */
public record DialPosition(String value, LocalText title, boolean mandatory) {}
