package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * All known texts of all lists, compared with a text in one pass. How near a text comes is the number of words in
 * common, counted twice, against all words of both; order, case and punctuation do not matter. A {@code {placeholder}}
 * of a known text absorbs up to two words of the text that are not in common. Where that share comes close to what is
 * asked, a word one edit away counts as in common.
 *
 * <p>What the text has in common with every known text is counted for 32 of them at a time; only those that have enough
 * in common, and whose length is right, are looked at.
 */
public final class KnownTextTable {
    /** How far below the share that is asked a text is still looked at, in thousandths: room for slips of the finger. */
    static final int REACH = 150;

    private final Vocabulary vocabulary;
    private final Reading reading;
    private final List<KnownText> texts = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private WordRows rows = new WordRows(List.of(), 1);
    private int lists;
    private int fewest = 1;
    private int most;

    /** No texts yet; those to come add their words to the vocabulary. */
    public KnownTextTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reading = new Reading(vocabulary);
    }

    /** How many texts there are. */
    public int count() {
        return texts.size();
    }

    /**
     * Adds a text to a list.
     *
     * @param atLeast the lowest share, in thousandths, that is asked of this list; lower ones may be reported as 0
     * @return the text's number
     * @throws IllegalArgumentException if nothing but placeholders is left of it, or {@code atLeast} is not in 1–1000
     */
    public int add(int list, String text, int atLeast) {
        if (atLeast < 1 || atLeast > 1000) {
            throw new IllegalArgumentException("a share lies between 0 and 1: " + atLeast + "/1000");
        }
        StringBuilder kept = new StringBuilder();
        int placeholders = withoutPlaceholders(text, kept);
        reading.read(kept.toString());
        if (reading.count() == 0) {
            throw new IllegalArgumentException("a text to compare with needs words: " + text);
        }
        int[] words = new int[reading.count()];
        for (int at = 0; at < words.length; at++) {
            words[at] = reading.learn(at, Vocabulary.WORD_SEED);
        }
        written.add(text);
        texts.add(new KnownText(list, words, placeholders, Math.max(1, atLeast - REACH)));
        lists = Math.max(lists, list + 1);
        return texts.size() - 1;
    }

    /** The text with that number, as it was written. */
    String text(int number) {
        return written.get(number);
    }

    /** Makes ready to compare, once all texts are added. */
    public void prepare() {
        rows = new WordRows(texts, vocabulary.size());
        fewest = 0x7FFFFFFF;
        most = 0;
        for (KnownText text : texts) {
            fewest = Math.min(fewest, text.fewest());
            most = Math.max(most, text.most());
        }
    }

    /** Finds the nearest text of each list. */
    public void compare(Reading text, Nearest nearest) {
        nearest.clear(lists, rows.words(), rows.counters());
        int words = text.count();
        int from = 0;
        int to = words < fewest || words > most ? 0 : rows.lanes();
        while (from < to && !rows.isInReach(from, words)) {
            from++;
        }
        while (from < to && !rows.isInReach(to - 1, words)) {
            to--;
        }
        if (from == to) {
            return;
        }
        int count = listRows(text, nearest);
        for (int lane = from; lane < to; lane++) {
            rows.add(nearest.rows, count, lane, nearest.counters);
            int near = rows.near(lane, words, nearest.counters);
            for (int bit = 0; near != 0; bit++, near >>>= 1) {
                if ((near & 1) != 0) {
                    offer(rows.text(lane, bit), rows.common(lane, bit, nearest.counters), text, nearest);
                }
            }
        }
        nearest.forget(text);
    }

    private int listRows(Reading text, Nearest nearest) {
        int known = rows.words();
        int[] counts = nearest.counts;
        nearest.rows = Ints.withRoom(nearest.rows, text.count() + 3);
        int count = 0;
        for (int at = 0; at < text.count(); at++) {
            int id = text.id(at);
            if (id >= 0 && id < known) {
                int row = rows.row(id, counts[id]++);
                nearest.rows[count] = row;
                count += row == 0 ? 0 : 1;
            }
        }
        while ((count & 3) != 0) {
            nearest.rows[count++] = 0;
        }
        return count;
    }

    private void offer(int number, int common, Reading text, Nearest nearest) {
        if (number < 0) {
            return;
        }
        KnownText known = texts.get(number);
        int couldBe = Math.min(known.words().length, text.count());
        if (common >= known.needed(text.count())
                && nearest.beats(known.list(), number, known.share(couldBe, text.count()))) {
            int slips = couldBe == common ? 0 : Slips.between(known, text, nearest, vocabulary);
            nearest.offer(known.list(), number, known.share(common + slips, text.count()));
        }
    }

    /** Two braces around a name are one placeholder too; a brace that is never closed is punctuation. */
    private static int withoutPlaceholders(String text, StringBuilder kept) {
        int placeholders = 0;
        int lastClose = text.lastIndexOf('}');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '{' && at < lastClose) {
                placeholders++;
                at = text.indexOf('}', at);
                unit = ' ';
            }
            kept.append(unit);
        }
        return placeholders;
    }
}
