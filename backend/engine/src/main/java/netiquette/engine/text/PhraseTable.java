package netiquette.engine.text;

/**
 * All phrases of all lists, found in one pass: from each word only what the text itself goes on with is followed, so the
 * cost depends on the text and not on how many phrases there are.
 *
 * <p>A phrase is of folded words; {@code *} stands for up to four words, {@code #} for a number, {@code #k} for digits
 * with these letters behind them. From one word a phrase is found once, at its nearest end.
 */
public final class PhraseTable {
    /** How many words a {@code *} may skip. */
    static final int GAP = 4;

    private final PhraseTrie trie = new PhraseTrie();
    private final PhraseParts parts;
    private int[] listOf = new int[64];

    /** One more than the number of the next phrase that ends at the same node. */
    private int[] others = new int[64];

    private int count;
    private int lists;

    /** No phrases yet; those to come add their words to the vocabulary. */
    public PhraseTable(Vocabulary vocabulary) {
        parts = new PhraseParts(vocabulary);
    }

    /** How many phrases there are. */
    public int count() {
        return count;
    }

    /**
     * Adds a phrase to a list; all of one list before those of the next.
     *
     * @return the phrase's number, that of the earlier one if the list already has it
     * @throws IllegalArgumentException if it holds no word, or starts or ends with {@code *}
     */
    public int add(int list, String phrase) {
        parts.read(phrase);
        return addParts(list);
    }

    /** Adds a text to a list, in which {@code *} and {@code #} stand for themselves; false if it holds no word. */
    boolean addWords(int list, String text) {
        parts.readWords(text);
        if (parts.count() == 0) {
            return false;
        }
        addParts(list);
        return true;
    }

    private int addParts(int list) {
        int node = trie.addFirst(parts.part(0));
        for (int at = 1; at < parts.count(); at++) {
            node = parts.part(at) == PhraseParts.STAR ? trie.addStar(node) : trie.addNext(node, parts.part(at));
        }
        int before = trie.phrases(node);
        if (before != 0 && listOf[before - 1] == list) {
            return before - 1;
        }
        listOf = Ints.withRoom(listOf, count + 1);
        others = Ints.withRoom(others, count + 1);
        listOf[count] = list;
        others[count] = before;
        trie.endPhrase(node, count);
        lists = Math.max(lists, list + 1);
        return count++;
    }

    /** Finds every phrase in the text. */
    public void find(Reading reading, Hits hits) {
        hits.clear(lists, trie.marks());
        int words = reading.count();
        for (int at = 0; at < words; at++) {
            int node = trie.first(reading.id(at));
            int numeric = trie.first(reading.numeric(at));
            if (node != 0 || numeric != 0) {
                hits.turn();
                follow(node, reading, at, at + 1, hits);
                follow(numeric, reading, at, at + 1, hits);
            }
        }
    }

    private void follow(int reached, Reading reading, int start, int from, Hits hits) {
        int node = reached;
        int at = from;
        while (node != 0) {
            if (trie.phrases(node) != 0) {
                report(node, start, at, hits);
            }
            if (at >= reading.count() || trie.isLeaf(node)) {
                return;
            }
            if (trie.star(node) != 0) {
                skip(trie.star(node), reading, start, at, hits);
            }
            if (reading.numeric(at) >= 0) {
                follow(trie.next(node, reading.numeric(at)), reading, start, at + 1, hits);
            }
            node = trie.next(node, reading.id(at));
            at++;
        }
    }

    /** Behind a {@code *} any of the next words may go on; a word that was tried in this turn is not tried again. */
    private void skip(int star, Reading reading, int start, int from, Hits hits) {
        int mark = trie.mark(star);
        int last = Math.min(from + GAP, reading.count() - 1);
        for (int at = Math.max(from, hits.reached(mark) + 1); at <= last; at++) {
            hits.reach(mark, at);
            if (trie.star(star) != 0) {
                skip(trie.star(star), reading, start, at, hits);
            }
            follow(trie.next(star, reading.id(at)), reading, start, at + 1, hits);
            follow(trie.next(star, reading.numeric(at)), reading, start, at + 1, hits);
        }
    }

    private void report(int node, int start, int end, Hits hits) {
        int mark = trie.mark(node);
        if (mark != 0) {
            if (hits.reached(mark) >= 0) {
                return;
            }
            hits.reach(mark, end);
        }
        for (int phrase = trie.phrases(node); phrase != 0; phrase = others[phrase - 1]) {
            hits.add(phrase - 1, listOf[phrase - 1], start, end);
        }
    }
}
