package netiquette.engine.text;

/**
 * Which known text of each list comes nearest to a text, and how near. Made to be used again and again, by one thread at
 * a time: the next comparison takes the place of the last.
 */
public final class Nearest {
    private int[] shares = new int[16];
    private int[] texts = new int[16];
    private int[] reachedLists = new int[16];
    private int reached;

    /** How often the text has each word of the known texts; all zero between comparisons. */
    int[] counts = new int[64];

    /** What the text has in common with each known text, as {@link WordRows} counts. */
    int[] counters = new int[64];

    /** Where the rows of the text's words begin in {@link WordRows}. */
    int[] rows = new int[64];

    /** How often a known text has each; all zero between comparisons. */
    int[] takes = new int[64];

    /** What is left of the known text, and of the text, once the words they share are taken away. */
    int[] leftKnown = new int[64];

    int[] leftRead = new int[64];

    /** Nothing compared yet. */
    public Nearest() {}

    /** How near the nearest text of a list comes, from 0 to 1000; 0 if none comes within reach. */
    public int share(int list) {
        return list < shares.length ? shares[list] : 0;
    }

    /** The number of that text, or -1. */
    public int text(int list) {
        return share(list) == 0 ? -1 : texts[list];
    }

    void clear(int lists, int words, int counters) {
        while (reached > 0) {
            shares[reachedLists[--reached]] = 0;
        }
        shares = Ints.withRoom(shares, lists);
        texts = Ints.withRoom(texts, lists);
        reachedLists = Ints.withRoom(reachedLists, lists);
        counts = Ints.withRoom(counts, words);
        takes = Ints.withRoom(takes, words);
        this.counters = Ints.cleared(this.counters, counters);
    }

    /** Puts the counts back to zero. */
    void forget(Reading text) {
        for (int at = 0; at < text.count(); at++) {
            int id = text.id(at);
            if (id >= 0 && id < counts.length) {
                counts[id] = 0;
            }
        }
    }

    void offer(int list, int text, int share) {
        if (beats(list, text, share)) {
            if (shares[list] == 0) {
                reachedLists[reached++] = list;
            }
            shares[list] = share;
            texts[list] = text;
        }
    }

    /** The nearer text wins, of two equally near the first. */
    boolean beats(int list, int text, int share) {
        return share > shares[list] || (share == shares[list] && share > 0 && text < texts[list]);
    }
}
