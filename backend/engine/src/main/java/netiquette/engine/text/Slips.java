package netiquette.engine.text;

/** Words that two texts would have in common but for a slip of the finger in each. */
final class Slips {
    private Slips() {}

    /** How many words of the known text are one edit away from a word of the text, once the equal ones are taken away. */
    static int between(KnownText known, Reading text, Nearest scratch, Vocabulary vocabulary) {
        scratch.leftRead = Ints.withRoom(scratch.leftRead, text.count());
        scratch.leftKnown = Ints.withRoom(scratch.leftKnown, known.words().length);
        int left = leftKnown(known, scratch, vocabulary);
        int read = leftRead(known, text, scratch);
        int slips = 0;
        for (int at = 0; at < left; at++) {
            int word = scratch.leftKnown[at];
            for (int other = 0; other < read; other++) {
                int index = scratch.leftRead[other];
                if (index >= 0 && isSlip(word, vocabulary, index, text)) {
                    scratch.leftRead[other] = -1;
                    slips++;
                    break;
                }
            }
        }
        return slips;
    }

    /** What the known text has more of than the text; {@code takes} then tells how many of each it has itself. */
    private static int leftKnown(KnownText known, Nearest scratch, Vocabulary vocabulary) {
        int left = 0;
        for (int word : known.words()) {
            boolean missing = scratch.takes[word]++ >= scratch.counts[word];
            if (missing && isLong(vocabulary.letters(), vocabulary.start(word), vocabulary.end(word))) {
                scratch.leftKnown[left++] = word;
            }
        }
        return left;
    }

    private static int leftRead(KnownText known, Reading text, Nearest scratch) {
        int[] takes = scratch.takes;
        int left = 0;
        for (int at = 0; at < text.count(); at++) {
            int id = text.id(at);
            if (id >= 0 && id < takes.length && takes[id] > 0) {
                takes[id]--;
            } else if (isLong(text.letters(), text.letterStart(at), text.letterEnd(at))) {
                scratch.leftRead[left++] = at;
            }
        }
        for (int word : known.words()) {
            takes[word] = 0;
        }
        return left;
    }

    private static boolean isSlip(int word, Vocabulary vocabulary, int index, Reading text) {
        return OneEdit.apart(
                vocabulary.letters(),
                vocabulary.start(word),
                vocabulary.end(word),
                text.letters(),
                text.letterStart(index),
                text.letterEnd(index));
    }

    private static boolean isLong(char[] letters, int from, int to) {
        return to - from >= OneEdit.LETTERS && !Fold.isDigit(letters[from]);
    }
}
