package netiquette.admin.component;

/** Texts that grew too long to read: the recognition of a pitch fills pages. */
public final class Shortly {
    /** As much as people read in one go, in UTF-16 units. */
    private static final int READABLE = 400;

    /** As much as there is room for where one stands below the other. */
    private static final int LINE = 140;

    /** So much stands before and behind what is looked at. */
    private static final int AROUND = 120;

    private Shortly() {}

    /** The text, or its beginning up to the end of a word; something without blanks is cut anywhere. */
    public static String of(String text) {
        return upTo(READABLE, text);
    }

    /** Its beginning, where one of many has to be recognised. */
    public static String inOneLine(String text) {
        return upTo(LINE, text);
    }

    /** The text, or what differs from another one in it, with some words around. */
    public static String of(String text, String other) {
        if (text.length() <= READABLE) {
            return text;
        }
        int same = 0;
        int shorter = Math.min(text.length(), other.length());
        while (same < shorter && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && text.charAt(text.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        int begin = same <= AROUND ? 0 : text.indexOf(' ', same - AROUND) + 1;
        String rest = text.substring(Math.min(begin, same));
        int differs = text.length() - behind - Math.min(begin, same);
        return (begin == 0 ? "" : "… ") + upTo(Math.max(READABLE, differs + AROUND), rest);
    }

    private static String upTo(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int blank = text.lastIndexOf(' ', length);
        return text.substring(0, blank < 0 ? length : blank) + " …";
    }
}
