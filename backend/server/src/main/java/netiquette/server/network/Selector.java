package netiquette.server.network;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
        try {
            return new SelectorSyntax(text).isList() && evaluator(text) != null;
        } catch (SelectorParseException | ValidationException e) {
            return false;
        }
    }

    /** What it finds in a part of a page; nothing if it cannot be tried here. */
    static Elements find(String selector, Element part) {
        try {
            return part.select(evaluator(selector));
        } catch (SelectorParseException | ValidationException e) {
            return new Elements();
        }
    }

    private static Evaluator evaluator(String selector) {
        String written = EITHER_CASE.matcher(selector).replaceAll("$1]");
        for (Map.Entry<String, String> state : STATES.entrySet()) {
            written = written.replace(state.getKey(), state.getValue());
        }
        return org.jsoup.select.Selector.evaluatorOf(written);
    }
}
