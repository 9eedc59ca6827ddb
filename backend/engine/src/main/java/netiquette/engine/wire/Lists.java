package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import netiquette.engine.text.PhraseIndex;
import netiquette.engine.text.Resemblance;

/** Reads named lists of phrases or texts, each entry checked where it stands. */
final class Lists {
    private Lists() {}

    static List<String> readPhrases(Node list) {
        return readEach(list, PhraseIndex::check);
    }

    static List<String> readTexts(Node list) {
        return readEach(list, Resemblance::to);
    }

    static Map<String, List<String>> readNamed(Node node, Function<Node, List<String>> read) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (String name : node.names()) {
            named.put(name, read.apply(node.at(name)));
        }
        return named;
    }

    private static List<String> readEach(Node list, Consumer<String> check) {
        List<String> entries = new ArrayList<>();
        for (Node item : list.items()) {
            String entry = item.text(Limits.TEXT);
            try {
                check.accept(entry);
            } catch (IllegalArgumentException e) {
                throw item.refuse(String.valueOf(e.getMessage()));
            }
            entries.add(entry);
        }
        return entries;
    }
}
