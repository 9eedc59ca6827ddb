package netiquette.server.network;

import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector.SelectorParseException;

/** CSS selectors: what every browser understands, and what can be tried here. */
final class Selector {
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
        return org.jsoup.select.Selector.evaluatorOf(selector);
    }
}
