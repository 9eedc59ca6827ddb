package netiquette.engine.fact;

import netiquette.engine.LocalText;

/**
 * One of the values a fact may have.
 *
 * @param key the word in JSON
 * @param name as it stands in a sentence
 */
public record Choice(String key, LocalText name) {}
