package netiquette.engine.text;

/** Takes a phrase apart: word numbers, {@code #} and {@code #k} among them, and {@code *}. */
final class PhraseParts {
    /** A {@code *}. */
    static final int STAR = -2;

    private final Reading reading;
    private int[] parts = new int[16];
    private int count;

    PhraseParts(Vocabulary vocabulary) {
        this.reading = new Reading(vocabulary);
    }

    int count() {
        return count;
    }

    int part(int index) {
        return parts[index];
    }

    /**
     * Reads a phrase; words that were not known are from now on.
     *
     * @throws IllegalArgumentException if it holds no word, or starts or ends with {@code *}
     */
    void read(String phrase) {
        count = 0;
        if (phrase.indexOf('*') < 0 && phrase.indexOf('#') < 0) {
            addWords(phrase, Vocabulary.WORD_SEED);
        } else {
            readParts(phrase);
        }
        if (count == 0 || parts[0] == STAR || parts[count - 1] == STAR) {
            throw new IllegalArgumentException("a phrase starts and ends with a word: " + phrase);
        }
    }

    /** Reads a text of words only, or of none. */
    void readWords(String text) {
        count = 0;
        addWords(text, Vocabulary.WORD_SEED);
    }

    private void readParts(String phrase) {
        int from = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            if (at == phrase.length() || phrase.charAt(at) <= ' ' || phrase.charAt(at) == '\u00A0') {
                readPart(phrase.substring(from, at));
                from = at + 1;
            }
        }
    }

    private void readPart(String part) {
        if (part.equals("*")) {
            add(STAR);
            return;
        }
        int number = part.indexOf('#');
        if (number < 0 || !isOfSigns(part, number)) {
            addWords(part, Vocabulary.WORD_SEED);
            return;
        }
        addWords(part.substring(0, number), Vocabulary.WORD_SEED);
        String behind = part.substring(number + 1);
        reading.read(behind);
        if (reading.count() > 0 && reading.start(0) == 0 && !isSign(behind.charAt(0))) {
            addWords(behind, Vocabulary.SUFFIX_SEED);
        } else {
            add(Vocabulary.NUMBER);
            addWords(behind, Vocabulary.WORD_SEED);
        }
    }

    /** "C#" is the word C; a number stands alone or behind a sign. */
    private static boolean isOfSigns(String part, int to) {
        for (int at = 0; at < to; at++) {
            int value = Fold.value(part.charAt(at));
            if (value >= Fold.ITSELF) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char unit) {
        int value = Fold.value(unit);
        return value >= Fold.DOLLAR && value <= Fold.POUND;
    }

    private void addWords(String text, int seedOfFirst) {
        reading.read(text);
        for (int word = 0; word < reading.count(); word++) {
            int seed = word == 0 ? seedOfFirst : Vocabulary.WORD_SEED;
            add(reading.learn(word, seed));
        }
    }

    private void add(int part) {
        parts = Ints.withRoom(parts, count + 1);
        parts[count++] = part;
    }
}
