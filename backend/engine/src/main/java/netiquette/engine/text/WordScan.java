package netiquette.engine.text;

/** Finds the words of a text. The common letters and separators are dealt with at once, all else in {@link #special}. */
final class WordScan {
    private String text = "";
    private int length;
    private int at;

    /** Folded letters of the words so far; the present word's begin at {@code from}. */
    char[] letters = new char[512];

    private int size;
    private int from;
    private int start;
    private int hash;

    /** Up to here the letters of the present word are known to be digits and points. */
    private int digitsTo;

    /** Scans the text; each word is added to the reading. */
    void scan(String scanned, Reading reading) {
        text = scanned;
        length = scanned.length();
        letters = Ints.withRoom(letters, length + 4);
        char[] direct = Fold.DIRECT;
        char[] letters = this.letters;
        int size = 0;
        int from = 0;
        int start = 0;
        int hash = 0;
        digitsTo = 0;
        for (int at = 0; at < length; at++) {
            int unit = scanned.charAt(at);
            int value = unit < Fold.DIRECT_END ? direct[unit] : Fold.value(unit);
            if (value >= Fold.LETTER) {
                if (size == from) {
                    start = at;
                    hash = Vocabulary.WORD_SEED;
                }
                letters[size++] = (char) value;
                hash = 31 * hash + value;
            } else if (value == Fold.SEPARATOR) {
                if (size != from) {
                    reading.add(hash, letters, from, size, start, at);
                    from = size;
                }
            } else if (value != Fold.INVISIBLE) {
                this.at = at;
                this.size = size;
                this.from = from;
                this.start = start;
                this.hash = hash;
                special(value, reading);
                at = this.at;
                size = this.size;
                from = this.from;
                start = this.start;
                hash = this.hash;
                letters = this.letters;
            }
        }
        if (size != from) {
            reading.add(hash, letters, from, size, start, length);
        }
        text = "";
    }

    private void special(int value, Reading reading) {
        switch (value) {
            case Fold.APOSTROPHE -> apostrophe(reading);
            case Fold.POINT -> point(reading);
            case Fold.ITSELF -> append(text.charAt(at));
            case Fold.EXPANDS -> expand(text.charAt(at));
            case Fold.SURROGATE -> surrogate(reading);
            default -> sign(value, reading);
        }
    }

    /** "I'd" and "foto's" are one word, whichever apostrophe is used; so is 10'500. */
    private void apostrophe(Reading reading) {
        int next = size == from ? Fold.SEPARATOR : Fold.valueBehind(text, at);
        if (next == Fold.SEPARATOR) {
            finish(reading);
        } else if (Fold.isDigit(next) && isInDigits()) {
            append('.');
        }
    }

    private void point(Reading reading) {
        if (size != from && Fold.isDigit(Fold.valueBehind(text, at)) && isInDigits()) {
            append('.');
        } else {
            finish(reading);
        }
    }

    private void sign(int value, Reading reading) {
        finish(reading);
        append(SIGNS.charAt(value - Fold.DOLLAR));
        at++;
        finish(reading);
        at--;
    }

    private static final String SIGNS = "$%€£";

    private void surrogate(Reading reading) {
        int high = text.charAt(at);
        int low = at + 1 < length ? text.charAt(at + 1) : 0;
        int value = Fold.pairValue(high, low);
        if (value == Fold.SEPARATOR) {
            finish(reading);
        } else if (value == Fold.ITSELF) {
            append(high);
            append(low);
        } else if (value >= Fold.LETTER) {
            append(value);
        }
        at += Fold.isPair(high, low) ? 1 : 0;
    }

    private void expand(int unit) {
        int expansion = Fold.expansion(unit);
        for (int letter = 0; letter < 3; letter++) {
            char folded = FoldTable.EXPANSIONS.charAt(expansion + letter);
            if (folded != ' ') {
                append(folded);
            }
        }
    }

    private void append(int letter) {
        if (size == from) {
            start = at;
            hash = Vocabulary.WORD_SEED;
        }
        letters = Ints.withRoom(letters, size + 4 + length - at);
        letters[size++] = (char) letter;
        hash = 31 * hash + letter;
    }

    private void finish(Reading reading) {
        if (size != from) {
            reading.add(hash, letters, from, size, start, at);
            from = size;
        }
    }

    private boolean isInDigits() {
        digitsTo = Math.max(digitsTo, from);
        while (digitsTo < size && (Fold.isDigit(letters[digitsTo]) || letters[digitsTo] == '.')) {
            digitsTo++;
        }
        return digitsTo == size;
    }
}
