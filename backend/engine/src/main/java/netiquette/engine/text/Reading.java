package netiquette.engine.text;

/**
 * A text as words: their numbers in a vocabulary and their places in the original. Made to be used again and again, by
 * one thread at a time: reading the next text takes the place of the last and leaves no garbage behind.
 */
public final class Reading {
    private final WordScan scan = new WordScan();
    private final Vocabulary vocabulary;
    private int count;
    private int[] ids = new int[64];
    private int[] numeric = new int[64];
    private int[] places = new int[128];
    private int[] letterEnds = new int[65];

    /** A reading of nothing yet, with the words of a vocabulary. */
    public Reading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads any text, however long or malformed; takes time in proportion to its length. */
    public Reading read(String text) {
        count = 0;
        scan.scan(text, this);
        return this;
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** Where the word starts in the original text, in UTF-16 units. */
    public int start(int index) {
        return places[2 * index];
    }

    /** Where the word ends in the original text, exclusive, in UTF-16 units. */
    public int end(int index) {
        return places[2 * index + 1];
    }

    /** The word's number in the vocabulary, or -1. */
    public int id(int index) {
        return ids[index];
    }

    /** Whether the word is digits only, with points, commas or apostrophes between them. */
    public boolean isNumber(int index) {
        return numeric[index] == Vocabulary.NUMBER;
    }

    /** The folded word; makes a string. */
    public String word(int index) {
        return new String(scan.letters, letterEnds[index], letterEnds[index + 1] - letterEnds[index]);
    }

    /** All words, one space between them: equal for texts that a reader takes to be the same. */
    public String folded() {
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < count; at++) {
            folded.append(at == 0 ? "" : " ").append(word(at));
        }
        return folded.toString();
    }

    /** A text read on its own, without a vocabulary. */
    public static Reading of(String text) {
        return new Reading(new Vocabulary()).read(text);
    }

    /** For digits the number of {@code #}, for digits with letters that of their {@code #k}, or -1. */
    int numeric(int index) {
        return numeric[index];
    }

    char[] letters() {
        return scan.letters;
    }

    int letterStart(int index) {
        return letterEnds[index];
    }

    int letterEnd(int index) {
        return letterEnds[index + 1];
    }

    void add(int hash, char[] letters, int from, int to, int start, int end) {
        int index = count;
        if (index == ids.length) {
            makeRoom();
        }
        ids[index] = vocabulary.find(hash, letters, from, to);
        numeric[index] = Fold.isDigit(letters[from]) ? numeric(letters, from, to) : Vocabulary.UNKNOWN;
        places[2 * index] = start;
        places[2 * index + 1] = end;
        letterEnds[index + 1] = to;
        count = index + 1;
    }

    /** Adds a word to the vocabulary, or the letters of {@code #k}, as the seed says. */
    int learn(int index, int seed) {
        int from = letterStart(index);
        int to = letterEnd(index);
        return vocabulary.add(Vocabulary.hash(seed, scan.letters, from, to), scan.letters, from, to);
    }

    private int numeric(char[] letters, int from, int to) {
        int suffix = from;
        while (suffix < to && (Fold.isDigit(letters[suffix]) || letters[suffix] == '.')) {
            suffix++;
        }
        if (suffix == to) {
            return Vocabulary.NUMBER;
        }
        for (int at = suffix; at < to; at++) {
            if (Fold.isDigit(letters[at])) {
                return Vocabulary.UNKNOWN;
            }
        }
        return vocabulary.find(Vocabulary.hash(Vocabulary.SUFFIX_SEED, letters, suffix, to), letters, suffix, to);
    }

    private void makeRoom() {
        ids = Ints.withRoom(ids, count + 1);
        numeric = Ints.withRoom(numeric, ids.length);
        places = Ints.withRoom(places, 2 * ids.length);
        letterEnds = Ints.withRoom(letterEnds, ids.length + 1);
    }
}
