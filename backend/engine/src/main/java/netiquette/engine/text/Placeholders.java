package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Span;

/** Finds what a template left to be filled in. */
public final class Placeholders {
    private static final int LONGEST = 40;
    private static final String OPENING = "{[<";
    private static final String CLOSING = "}]>";

    private Placeholders() {}

    /** The placeholders in a text, in its order. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), at + 1);
            if (end > at + 1 && end - at <= LONGEST) {
                found.add(new Span(at, end + 1));
                at = end;
            }
        }
        return found;
    }
}
