package netiquette.admin.component;

/** Sentences that grew too long to read: the recognition of a pitch fills pages. */
public final class Shortly {
    /** As much as people read in one go, in UTF-16 units. */
    private static final int READABLE = 400;

    private Shortly() {}

    /** The sentence, or its beginning up to the end of a word; something without blanks is cut anywhere. */
    public static String of(String sentence) {
        if (sentence.length() <= READABLE) {
            return sentence;
        }
        int blank = sentence.lastIndexOf(' ', READABLE);
        return sentence.substring(0, blank < 0 ? READABLE : blank) + " …";
    }
}
