package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads lists of phrases or texts, each entry refused where it stands; a list may be divided by language. */
final class Lists {
    private Lists() {}

    /**
     * The entries of a list.
     *
     * @param take takes each, and throws an {@code IllegalArgumentException} if it is of no use
     */
    static List<String> read(Node list, Consumer<String> take) {
        List<String> entries = new ArrayList<>();
        if (list.isObject()) {
            for (String language : list.names()) {
                readEach(list.at(language), take, entries);
            }
        } else {
            readEach(list, take, entries);
        }
        return entries;
    }

    private static void readEach(Node list, Consumer<String> take, List<String> entries) {
        for (Node item : list.items(Limits.ENTRIES)) {
            String entry = item.text(Limits.TEXT);
            try {
                take.accept(entry);
            } catch (IllegalArgumentException e) {
                throw item.refuse(String.valueOf(e.getMessage()));
            }
            entries.add(entry);
        }
    }
}
