package netiquette.server.ruleset;

import netiquette.engine.LocalText;
import netiquette.engine.Source;

/**
 * What speaks for or against a choice.
 *
 * @param source who said so, and when
 */
public record Argument(LocalText text, Source source) {}
