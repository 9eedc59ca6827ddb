package netiquette.engine.predicate;

import java.util.Optional;
import netiquette.engine.LocalText;

/**
 * A weighted part of a score.
 *
 * @param when the condition
 * @param adds what it adds when it holds; less than zero speaks against
 * @param called the member's word for it, if it is something to look for in what they write
 */
public record Signal(Predicate when, int adds, Optional<LocalText> called) {}
