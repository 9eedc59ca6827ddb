package netiquette.engine.text;

/**
 * The phrases found in a text, in the order in which they begin. Made to be used again and again, by one thread at a
 * time: the next search takes the place of the last.
 */
public final class Hits {
    private static final int HIT = 5;
    private static final int PHRASE = 0;
    private static final int LIST = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int NEXT = 4;

    private int[] hits = new int[HIT * 16];
    private int count;
    private int[] firsts = new int[16];
    private int[] lasts = new int[16];

    /** Which beginning of the search was last at a mark, and how far it came from there. */
    private int[] turns = new int[16];

    private int[] reached = new int[16];
    private int turn;

    /** No hits yet. */
    public Hits() {}

    /** How many hits there are. */
    public int count() {
        return count;
    }

    /** The number of the phrase that was found. */
    public int phrase(int hit) {
        return hits[HIT * hit + PHRASE];
    }

    /** The number of the list the phrase belongs to. */
    public int list(int hit) {
        return hits[HIT * hit + LIST];
    }

    /** The first word of the hit. */
    public int startWord(int hit) {
        return hits[HIT * hit + START];
    }

    /** The word behind the last of the hit. */
    public int endWord(int hit) {
        return hits[HIT * hit + END];
    }

    /** The first hit of a list's phrases, or -1. */
    public int first(int list) {
        return list < firsts.length ? firsts[list] - 1 : -1;
    }

    /** The next hit of the same list, or -1. */
    public int next(int hit) {
        return hits[HIT * hit + NEXT] - 1;
    }

    /** How many different phrases of a list were found. */
    public int phrases(int list) {
        int different = 0;
        for (int hit = first(list); hit >= 0; hit = next(hit)) {
            different += isFirstOfPhrase(hit) ? 1 : 0;
        }
        return different;
    }

    private boolean isFirstOfPhrase(int hit) {
        for (int before = first(list(hit)); before != hit; before = next(before)) {
            if (phrase(before) == phrase(hit)) {
                return false;
            }
        }
        return true;
    }

    void clear(int lists, int marks) {
        for (int hit = 0; hit < count; hit++) {
            firsts[list(hit)] = 0;
        }
        count = 0;
        firsts = Ints.withRoom(firsts, lists);
        lasts = Ints.withRoom(lasts, lists);
        turns = Ints.withRoom(turns, marks);
        reached = Ints.withRoom(reached, marks);
    }

    void add(int phrase, int list, int start, int end) {
        hits = Ints.withRoom(hits, HIT * (count + 1));
        int at = HIT * count++;
        hits[at + PHRASE] = phrase;
        hits[at + LIST] = list;
        hits[at + START] = start;
        hits[at + END] = end;
        hits[at + NEXT] = 0;
        if (firsts[list] == 0) {
            firsts[list] = count;
        } else {
            hits[HIT * lasts[list] + NEXT] = count;
        }
        lasts[list] = count - 1;
    }

    /** The search begins at another word; what it did from the word before no longer counts. */
    void turn() {
        turn++;
    }

    /** The word up to which the search came from this mark in this turn, or -1. */
    int reached(int mark) {
        return turns[mark] == turn ? reached[mark] : -1;
    }

    void reach(int mark, int word) {
        turns[mark] = turn;
        reached[mark] = word;
    }
}
