package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Span;

/** Finds what a reader takes for a web or mail address. */
public final class Links {
    private static final String ENDINGS = " com net org nl be de eu fr es it pt uk io co info biz me ly gl app dev ";

    private Links() {}

    /** The addresses in a text, in its order. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) <= ' ' || text.charAt(at) == '<' || text.charAt(at) == '>') {
                int end = at;
                while (end > from && ".,;:!?)]\"'".indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                if (isLink(text.substring(from, end))) {
                    found.add(new Span(from, end));
                }
                from = at + 1;
            }
        }
        return found;
    }

    private static boolean isLink(String piece) {
        if (piece.indexOf("://") > 0 || piece.startsWith("www.")) {
            return true;
        }
        int slash = piece.indexOf('/');
        String host = slash < 0 ? piece : piece.substring(0, slash);
        int dot = host.lastIndexOf('.');
        return dot > 1 && ENDINGS.indexOf(" " + host.substring(dot + 1) + " ") >= 0;
    }
}
