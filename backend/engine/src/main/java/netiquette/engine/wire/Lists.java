package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import netiquette.engine.text.PhraseIndex;
import netiquette.engine.text.Resemblance;

/** Reads named lists of phrases or texts, each entry checked where it stands; a list may be divided by language. */
final class Lists {
    private Lists() {}

    static List<String> readPhrases(Node list) {
        return readAll(list, PhraseIndex::check);
    }

    static List<String> readTexts(Node list) {
        return readAll(list, Resemblance::to);
    }

    static void readNamedPhrases(Node node, Map<String, List<String>> named) {
        for (String name : node.names()) {
            named.put(name, readPhrases(node.at(name)));
        }
    }

    static void readNamedTexts(Node node, Map<String, List<String>> named) {
        for (String name : node.names()) {
            named.put(name, readTexts(node.at(name)));
        }
    }

    private static List<String> readAll(Node list, Consumer<String> check) {
        List<String> entries = new ArrayList<>();
        if (list.isObject()) {
            for (String language : list.names()) {
                readEach(list.at(language), check, entries);
            }
        } else {
            readEach(list, check, entries);
        }
        return entries;
    }

    private static void readEach(Node list, Consumer<String> check, List<String> entries) {
        for (Node item : list.items(Limits.ENTRIES)) {
            String entry = item.text(Limits.TEXT);
            try {
                check.accept(entry);
            } catch (IllegalArgumentException e) {
                throw item.refuse(String.valueOf(e.getMessage()));
            }
            entries.add(entry);
        }
    }
}
