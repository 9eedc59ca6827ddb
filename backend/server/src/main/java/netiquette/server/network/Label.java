package netiquette.server.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What a control is called, as a screen reader would say it; blanks, accents and capitals apart. */
record Label(String text) {
    private static final String NAME = "{n}";

    static Label of(Element control) {
        String label = plain(control.attr("aria-label"));
        return new Label(label.isEmpty() ? plain(control.text()) : label);
    }

    /** Whether it is one of some words, begins or ends with them, or says them of somebody. */
    boolean isOneOf(List<String> words) {
        return !text.isEmpty() && words.stream().anyMatch(this::is);
    }

    private boolean is(String words) {
        String sought = plain(words);
        int name = sought.indexOf(NAME);
        if (name >= 0) {
            return isSaidOfSomebody(sought.substring(0, name), sought.substring(name + NAME.length()));
        }
        return text.equals(sought) || text.startsWith(sought + " ") || text.endsWith(" " + sought);
    }

    private boolean isSaidOfSomebody(String before, String after) {
        boolean open = after.endsWith("*");
        String end = open ? after.substring(0, after.length() - 1) : after;
        int place = open ? text.indexOf(end, before.length()) : text.length() - end.length();
        return text.startsWith(before) && place > before.length() && (open || text.endsWith(end));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’ʼ`´]", "'")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
