package netiquette.engine;

import netiquette.engine.fact.Fact;

/**
 * Something only the member can say, and that would settle a rule.
 *
 * @param fact the fact to ask for
 * @param rule id of the first rule that waits for it
 */
public record Question(Fact fact, String rule) {}
