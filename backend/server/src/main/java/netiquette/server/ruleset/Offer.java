package netiquette.server.ruleset;

import netiquette.engine.LocalText;

/**
 * Something a team can start from: a pack, or what suits people who do some kind of work.
 *
 * @param name its name in data
 * @param about what it brings, in a sentence
 * @param chosen whether the draft has it
 */
public record Offer(String name, LocalText title, LocalText about, boolean chosen) {}
