package netiquette.engine.text;

/**
 * Every word a policy knows, by number. Words are looked up by their folded letters without making a string.
 * It grows while a policy is made ready and does not change afterwards, so that any number of threads may look up.
 */
public final class Vocabulary {
    /** The number of {@code #}, which stands for any number in digits. */
    static final int NUMBER = 0;

    /** No word of the policy. */
    static final int UNKNOWN = -1;

    /** What a hash starts from for a word, and for the letters behind the digits of {@code #k}. */
    static final int WORD_SEED = 0;

    static final int SUFFIX_SEED = '#';

    private static final int SPREAD = 0x9E3779B1;

    private int count = 1;
    private int shift = 22;

    /** Pairs: the hash of a word, and its number plus one. */
    private int[] slots = new int[2 << 10];

    private char[] letters = new char[1024];
    private int[] ends = new int[256];

    /** A vocabulary that only knows {@code #}. */
    public Vocabulary() {}

    /** How many words it knows; their numbers are below. */
    public int size() {
        return count;
    }

    static int hash(int seed, char[] word, int from, int to) {
        int hash = seed;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + word[at];
        }
        return hash;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(int hash, char[] word, int from, int to) {
        int[] slots = this.slots;
        int mask = slots.length - 2;
        int slot = ((hash * SPREAD) >>> shift) << 1;
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash && holds(slots[slot + 1] - 1, word, from, to)) {
                return slots[slot + 1] - 1;
            }
            slot = (slot + 2) & mask;
        }
        return UNKNOWN;
    }

    /** The number of a word, a new one if it was not known. */
    int add(int hash, char[] word, int from, int to) {
        int known = find(hash, word, from, to);
        if (known != UNKNOWN) {
            return known;
        }
        if (4 * count >= slots.length) {
            grow();
        }
        int end = ends[count - 1] + to - from;
        letters = Ints.withRoom(letters, end);
        System.arraycopy(word, from, letters, end - (to - from), to - from);
        ends = Ints.withRoom(ends, count + 1);
        ends[count] = end;
        place(hash, count);
        return count++;
    }

    char[] letters() {
        return letters;
    }

    int start(int word) {
        return ends[word - 1];
    }

    int end(int word) {
        return ends[word];
    }

    /** The same letters with another hash are the other kind: a word and the letters of {@code #k}. */
    private boolean holds(int known, char[] word, int from, int to) {
        int start = ends[known - 1];
        if (ends[known] - start != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (letters[start + at - from] != word[at]) {
                return false;
            }
        }
        return true;
    }

    private void place(int hash, int word) {
        int mask = slots.length - 2;
        int slot = ((hash * SPREAD) >>> shift) << 1;
        while (slots[slot + 1] != 0) {
            slot = (slot + 2) & mask;
        }
        slots[slot] = hash;
        slots[slot + 1] = word + 1;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[2 * before.length];
        shift--;
        for (int at = 0; at < before.length; at += 2) {
            if (before[at + 1] != 0) {
                place(before[at], before[at + 1] - 1);
            }
        }
    }
}
