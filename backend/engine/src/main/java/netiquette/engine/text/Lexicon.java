package netiquette.engine.text;

/**
 * All that a policy knows of words: its phrase lists and its known texts, over one vocabulary. Once {@link #ready} was
 * called it does not change, so any number of threads may use it, each with a {@link Reading}, {@link Hits} and
 * {@link Nearest} of its own.
 */
public final class Lexicon {
    private final Vocabulary vocabulary = new Vocabulary();
    private final KnownTextTable texts = new KnownTextTable(vocabulary);
    private final PhraseTable phrases = new PhraseTable(vocabulary);
    private int phraseLists;
    private int textLists;

    /** A lexicon without lists. */
    public Lexicon() {}

    /** Begins another list of phrases; returns its number: 0, 1, 2 … */
    public int addPhraseList() {
        return phraseLists++;
    }

    /**
     * Adds a phrase to the list that was begun last.
     *
     * @throws IllegalArgumentException if it holds no word, or starts or ends with {@code *}
     */
    public void addPhrase(String phrase) {
        phrases.add(phraseLists - 1, phrase);
    }

    /**
     * Adds a text to the list that was begun last, each sign in it for itself.
     *
     * @return whether it holds a word; if not, it is not added
     */
    public boolean addWords(String text) {
        return phrases.addWords(phraseLists - 1, text);
    }

    /** Begins another list of known texts; returns its number: 0, 1, 2 … */
    public int addTextList() {
        return textLists++;
    }

    /**
     * Adds a text to the list that was begun last.
     *
     * @param atLeast the share that is asked of this list, in thousandths, from 1; lower ones may be reported as 0
     * @throws IllegalArgumentException if nothing but placeholders is left of it
     */
    public void addText(String text, int atLeast) {
        texts.add(textLists - 1, text, atLeast);
    }

    /** Says that all lists are there. */
    public Lexicon ready() {
        texts.prepare();
        return this;
    }

    /** How many lists of phrases there are. */
    public int phraseLists() {
        return phraseLists;
    }

    /** How many lists of known texts there are. */
    public int textLists() {
        return textLists;
    }

    /** A reading of texts by the words of this lexicon. */
    public Reading newReading() {
        return new Reading(vocabulary);
    }

    /** Finds every phrase of every list. */
    public void find(Reading reading, Hits hits) {
        phrases.find(reading, hits);
    }

    /** Finds the nearest known text of every list. */
    public void compare(Reading reading, Nearest nearest) {
        texts.compare(reading, nearest);
    }

    /** A known text as it was written, by the number {@link Nearest#text} gives. */
    public String text(int number) {
        return texts.text(number);
    }
}
