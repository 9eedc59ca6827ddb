package netiquette.server.network;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a control is called, as a screen reader would say it; blanks, accents and capitals apart. */
record Label(String text) {
    private static final String NAME = "{n}";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ`´]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Far more than any control is called, in UTF-16 units. */
    private static final int LONGEST = 4_000;

    static Label of(Element control) {
        String label = plain(control.attr("aria-label"));
        String text = label.isEmpty() ? control.text() : label;
        return new Label(plain(text.substring(0, Math.min(text.length(), LONGEST))));
    }

    /** The controls that are called so. */
    static List<Element> among(Collection<Element> controls, List<String> words) {
        List<String> sought = words.stream().map(Label::plain).toList();
        return controls.stream().filter(control -> of(control).isOneOf(sought)).toList();
    }

    /** Whether it is one of some words, begins or ends with them, or says them of somebody. */
    private boolean isOneOf(List<String> sought) {
        return !text.isEmpty() && sought.stream().anyMatch(this::is);
    }

    private boolean is(String sought) {
        int name = sought.indexOf(NAME);
        if (name >= 0) {
            return isSaidOfSomebody(sought.substring(0, name), sought.substring(name + NAME.length()));
        }
        int rest = text.length() - sought.length();
        return (text.startsWith(sought) && (rest == 0 || text.charAt(sought.length()) == ' '))
                || (text.endsWith(sought) && text.charAt(rest - 1) == ' ');
    }

    private boolean isSaidOfSomebody(String before, String after) {
        boolean open = after.endsWith("*");
        String end = open ? after.substring(0, after.length() - 1) : after;
        int place = open ? text.indexOf(end, before.length()) : text.length() - end.length();
        return text.startsWith(before) && place > before.length() && (open || text.endsWith(end));
    }

    private static String plain(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return BLANKS.matcher(APOSTROPHES
                        .matcher(ACCENTS.matcher(apart).replaceAll(""))
                        .replaceAll("'"))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
