package netiquette.engine.text;

import java.util.List;

/** In which order {@link WordRows} keeps its texts and its words. */
final class RowOrder {
    private RowOrder() {}

    /** Texts of about one length share a lane, so that whole lanes are out of reach of a longer or shorter one. */
    static int[] bySize(List<KnownText> texts) {
        int longest = 0;
        for (KnownText text : texts) {
            longest = Math.max(longest, text.words().length);
        }
        int[] places = new int[longest + 2];
        for (KnownText text : texts) {
            places[text.words().length + 1]++;
        }
        for (int size = 0; size <= longest; size++) {
            places[size + 1] += places[size];
        }
        int[] order = new int[texts.size()];
        for (int number = 0; number < order.length; number++) {
            order[places[texts.get(number).words().length]++] = number;
        }
        return order;
    }

    /** By word: the first of its rows, as many as one text has it at most. Row 0 stays empty. */
    static int[] rowsNeeded(List<KnownText> texts, int words) {
        int[] rowOf = new int[words + 1];
        rowOf[0] = 1;
        int[] counts = new int[words];
        for (KnownText text : texts) {
            for (int word : text.words()) {
                rowOf[word + 1] = Math.max(rowOf[word + 1], ++counts[word]);
            }
            for (int word : text.words()) {
                counts[word] = 0;
            }
        }
        for (int word = 0; word < words; word++) {
            rowOf[word + 1] += rowOf[word];
        }
        return rowOf;
    }
}
