package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import netiquette.engine.Unreadable;

/** Reads lists of phrases or texts, each entry refused where it stands; a list may be divided by language. */
final class Lists {
    private Lists() {}

    /**
     * Reads the entries of a list.
     *
     * @param take takes each, and throws an {@code IllegalArgumentException} if it is of no use
     * @param useless why it is of no use
     */
    static void read(Node list, Consumer<String> take, Unreadable useless) {
        for (Node part : parts(list)) {
            readPart(part, take, useless);
        }
    }

    /** The languages of a list, or the list itself if it is not divided. */
    static List<Node> parts(Node list) {
        if (!list.isObject()) {
            return List.of(list);
        }
        List<Node> parts = new ArrayList<>();
        for (String language : list.names()) {
            parts.add(list.at(language));
        }
        return parts;
    }

    /** Reads the entries of one part. */
    static void readPart(Node part, Consumer<String> take, Unreadable useless) {
        for (Node item : part.items(Limits.ENTRIES)) {
            String entry = item.text(Limits.TEXT);
            try {
                take.accept(entry);
            } catch (IllegalArgumentException e) {
                throw item.refuse(useless, entry);
            }
        }
    }
}
