package netiquette.engine.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.text.KnownTexts;

/** What a condition may name: the text lists, phrase lists and dials of the policy it belongs to. */
final class Named {
    private final Map<String, List<String>> texts;
    private final Map<String, List<String>> phrases;
    private final Map<String, String> dials;
    private final Map<String, KnownTexts> prepared = new LinkedHashMap<>();

    Named(Map<String, List<String>> texts, Map<String, List<String>> phrases, Map<String, String> dials) {
        this.texts = texts;
        this.phrases = new LinkedHashMap<>(phrases);
        this.dials = dials;
    }

    /** The phrase lists, with those that were written out inside a condition. */
    Map<String, List<String>> phrases() {
        return phrases;
    }

    String dial(Node node) {
        String dial = node.text(Limits.TEXT);
        if (!dials.containsKey(dial)) {
            throw node.refuse("unknown dial: " + dial);
        }
        return dial;
    }

    /** A list that is written out gets its place for a name. */
    String phraseList(Node list) {
        if (!(list.value() instanceof String word)) {
            phrases.put(list.path(), Lists.readPhrases(list));
            return list.path();
        }
        if (!phrases.containsKey(word)) {
            throw list.refuse("unknown phrase list: " + word);
        }
        return word;
    }

    KnownTexts texts(Node list) {
        if (!(list.value() instanceof String word)) {
            return new KnownTexts(Lists.readTexts(list));
        }
        KnownTexts ready = prepared.get(word);
        if (ready == null) {
            List<String> named = texts.get(word);
            if (named == null) {
                throw list.refuse("unknown text list: " + word);
            }
            ready = new KnownTexts(named);
            prepared.put(word, ready);
        }
        return ready;
    }
}
