package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Span;

/**
 * Finds what a reader takes for a link or an address: {@code https://…}, {@code www.…}, {@code name@host.nl},
 * {@code host.com/path}. A point between two sentences makes no link.
 */
public final class Links {
    /** What cuts a text into pieces, besides white space. */
    private static final String EDGES = "<>\"“”„«»|{}()[],;";

    /** What surrounds a link without belonging to it. */
    private static final String TRIMMED = ".:!?'’‘`*_~-–—…#=/@";

    /** Two letters, a point, two letters. */
    private static final int SHORTEST = 4;

    private Links() {}

    /** The links in a text, in its order; takes time in proportion to its length. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isEdge(text.charAt(at))) {
                if (at - from >= SHORTEST) {
                    addPiece(text, from, at, found);
                }
                from = at + 1;
            }
        }
        return found;
    }

    private static boolean isEdge(char unit) {
        boolean space = unit <= ' ' || unit == '\u00A0' || (unit >= '\u2000' && unit <= '\u200A') || unit == '\u3000';
        return space || EDGES.indexOf(unit) >= 0;
    }

    private static void addPiece(String text, int first, int last, List<Span> found) {
        int from = first;
        int to = last;
        while (from < to && TRIMMED.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && TRIMMED.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int scheme = schemeStart(text, from, to);
        if (scheme >= 0) {
            found.add(new Span(scheme, to));
            return;
        }
        // "Mail:name@host.nl": a colon with a letter behind it starts anew, one with a digit is a port.
        for (int at = from; at + 1 < to && text.charAt(at) != '/'; at++) {
            if (text.charAt(at) == ':' && !Fold.isDigit(Fold.value(text.charAt(at + 1)))) {
                from = at + 1;
            }
        }
        if (Host.isLink(text, from, to)) {
            found.add(new Span(from, to));
        }
    }

    /** Where the letters in front of {@code ://} begin, or -1 if there is none with something behind it. */
    private static int schemeStart(String text, int from, int to) {
        int letters = from;
        for (int at = from; at + 3 < to; at++) {
            boolean slashes = text.charAt(at) == ':' && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/';
            if (slashes && letters < at) {
                return letters;
            }
            int value = Fold.value(text.charAt(at));
            if (value < 'a' || value > 'z') {
                letters = at + 1;
            }
        }
        return -1;
    }
}
