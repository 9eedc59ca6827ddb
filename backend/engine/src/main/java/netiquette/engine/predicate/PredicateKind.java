package netiquette.engine.predicate;

import java.util.List;
import java.util.function.Function;

/**
 * A registered predicate: its word in JSON and how it is made.
 *
 * @param key the word in JSON, which also names the file
 * @param arguments the names that may stand beside it
 * @param decode makes one from what stands behind the word
 */
public record PredicateKind(String key, List<String> arguments, Function<Arguments, Predicate> decode) {
    /** Copies the list. */
    public PredicateKind {
        arguments = List.copyOf(arguments);
    }
}
