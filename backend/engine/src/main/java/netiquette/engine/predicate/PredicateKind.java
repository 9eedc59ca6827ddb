package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import netiquette.engine.LocalText;

/**
 * A registered predicate: its word in JSON, what belongs to it, what it means and how it is made.
 *
 * @param key the word in JSON, which also names the file
 * @param help what it means, in one sentence
 * @param subject what stands behind the word
 * @param beside what may stand beside it
 * @param decode makes one from what stands there
 */
public record PredicateKind(
        String key,
        LocalText help,
        Argument.Kind subject,
        List<Argument> beside,
        Function<Arguments, Predicate> decode) {
    /** Copies the list. */
    public PredicateKind {
        beside = List.copyOf(beside);
    }

    /** Whether that may stand beside the word. */
    public boolean takes(String name) {
        for (Argument argument : beside) {
            if (argument.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The names that may stand beside the word. */
    public List<String> arguments() {
        List<String> names = new ArrayList<>();
        for (Argument argument : beside) {
            names.add(argument.name());
        }
        return names;
    }
}
