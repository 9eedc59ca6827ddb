package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Span;

/**
 * Finds what a template left to be filled in: {@code {first}}, {@code {{x}}}, {@code [Name]}, {@code <naam>},
 * {@code %FIRSTNAME%}. Square and pointed brackets hold other things as well, so there the words must be known ones.
 */
public final class Placeholders {
    private static final int LONGEST = 60;
    private static final String OPENING = "{[<%";
    private static final String CLOSING = "}]>%";

    /** What people leave to be filled in, in Dutch and English, folded. */
    private static final String FIELDS = " name names naam firstname first lastname last surname voornaam achternaam"
            + " fullname company companyname bedrijf bedrijfsnaam organisatie organisation organization title jobtitle"
            + " functie functietitel position positie role rol city stad plaats location locatie date datum industry"
            + " branche sector topic onderwerp specific specifiek specifieke insert invullen jouw uw your yourname school"
            + " university universiteit product event evenement recipient ontvanger aanhef client klant project skill"
            + " vaardigheid field vakgebied department afdeling number nummer xx xxx x ";

    private Placeholders() {}

    /** The placeholders in a text, in its order. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind < 0 ? -1 : end(text, at, kind);
            if (end >= 0) {
                found.add(new Span(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    /** Behind the placeholder that begins here, or -1. */
    private static int end(String text, int start, int kind) {
        char opening = text.charAt(start);
        int from = start + 1;
        if (opening == '{' && from < text.length() && text.charAt(from) == '{') {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isInside(text.charAt(to), opening)) {
            to++;
        }
        boolean closed = to > from && to < text.length() && text.charAt(to) == CLOSING.charAt(kind);
        if (!closed || !isField(text, from, to, opening)) {
            return -1;
        }
        boolean twice = opening == '{' && to + 1 < text.length() && text.charAt(to + 1) == '}';
        return twice && from == start + 2 ? to + 2 : to + 1;
    }

    private static boolean isInside(char unit, char opening) {
        int value = Fold.value(unit);
        boolean letter = value >= Fold.ITSELF || value == Fold.INVISIBLE || unit == '_';
        boolean between = unit == ' ' || unit == '-' || unit == '.' || unit == '/' || value == Fold.APOSTROPHE;
        return letter || (between && opening != '%') || (opening == '{' && (unit == '$' || unit == '#' || unit == '|'));
    }

    private static boolean isField(String text, int from, int to, char opening) {
        Reading words = Reading.of(text.substring(from, to));
        if (words.count() == 0 || words.isNumber(0)) {
            return false;
        }
        if (opening == '{') {
            return true;
        }
        if (opening == '%') {
            return to - from > 1 && !Fold.isDigit(words.word(0).charAt(0));
        }
        for (int at = 0; at < words.count(); at++) {
            if (FIELDS.indexOf(" " + words.word(at) + " ") >= 0) {
                return true;
            }
        }
        return false;
    }
}
