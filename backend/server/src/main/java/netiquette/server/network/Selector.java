package netiquette.server.network;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector.SelectorParseException;

/** CSS selectors: what every browser understands, and what can be tried here. */
final class Selector {
    /** Where nobody has pressed anything yet, the state of a control is what is written. */
    private static final Map<String, String> STATES = Map.of(
            ":checked", ":is([checked],[selected])", ":disabled", ":is([disabled])", ":enabled", ":not([disabled])");

    /** What is tried here is tried in capitals and small letters alike, without being asked. */
    private static final Pattern EITHER_CASE = Pattern.compile("([\"'])\\s*[iI]\\s*]");

    private Selector() {}

    /** Whether browsers understand it, and it can be tried here. */
    static boolean isOne(String text) {
        return new SelectorSyntax(text).isList() && evaluator(text).isPresent();
    }

    /** What tells its elements; empty if it cannot be tried here. */
    static Optional<Evaluator> evaluator(String selector) {
        String written = EITHER_CASE.matcher(selector).replaceAll("$1]");
        for (Map.Entry<String, String> state : STATES.entrySet()) {
            written = written.replace(state.getKey(), state.getValue());
        }
        try {
            return Optional.of(org.jsoup.select.Selector.evaluatorOf(written));
        } catch (SelectorParseException | ValidationException e) {
            return Optional.empty();
        }
    }
}
